//! Somebody who visits a server without a browser: keeps cookies, sends forms as a browser does, follows nothing.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Mutex;
use std::time::Duration;

use reqwest::header::{HeaderMap, LOCATION, ORIGIN};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder};

/// A cookie jar and the form token of the page seen last.
pub struct Visitor {
    pub client: Client,
    origin: String,
    token: Mutex<String>,
}

/// A whole answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

impl Visitor {
    pub fn new(origin: &str, certificate: &[u8], address: IpAddr) -> Self {
        let certificate = reqwest::Certificate::from_pem(certificate).expect("a certificate");
        let client = Client::builder()
            .tls_certs_only([certificate])
            .cookie_store(true)
            .local_address(Some(address))
            // Not every machine's list of hosts has both.
            .resolve("localhost", if address.is_ipv6() { (Ipv6Addr::LOCALHOST, 0).into() } else { (Ipv4Addr::LOCALHOST, 0).into() })
            .redirect(Policy::none())
            .timeout(Duration::from_secs(30))
            .build()
            .expect("a client");
        Self { client, origin: origin.to_owned(), token: Mutex::default() }
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// A request that is not sent yet, with nothing but what `reqwest` adds.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, self.url(path))
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path)).await
    }

    /// Sends a form as a page of this server would: with its origin, and the form token of the page seen last.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.token();
        let mut fields = fields.to_vec();
        if !token.is_empty() {
            fields.push(("form_token", &token));
        }
        self.send(self.request(Method::POST, path).header(ORIGIN, &self.origin).form(&fields)).await
    }

    pub async fn send(&self, request: RequestBuilder) -> Answer {
        let response = request.send().await.expect("the server answers");
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let text = response.text().await.expect("a whole answer");
        let found = text.split("name=\"form_token\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        if let Some(token) = found {
            *self.token.lock().expect("nobody panics with the token") = token.to_owned();
        }
        Answer { status, headers, text }
    }

    /// The ids of all accounts, as whoever manages them sees the list.
    pub async fn accounts(&self) -> Vec<String> {
        let page = self.get("/admin/users").await.text;
        let ids = page.split("href=\"/admin/users/").filter_map(|part| part.split_once('"')).map(|(id, _)| id.to_owned());
        ids.filter(|id| id.starts_with("acc_")).collect()
    }

    /// The id of the account with this name.
    pub async fn account_of(&self, name: &str) -> String {
        let page = self.get("/admin/users").await.text;
        let row = page.split("<tr>").skip(1).find(|row| row.contains(&format!("<bdi>{name}</bdi></a>")));
        let row = row.unwrap_or_else(|| panic!("nobody is called {name}"));
        row.split("/admin/users/").nth(1).and_then(|rest| rest.split('"').next()).expect("a link").to_owned()
    }

    /// Suspends the one agent of the team, as the owner does.
    pub async fn disable_agent(&self) {
        for id in self.accounts().await {
            let page = self.get(&format!("/admin/users/{id}")).await;
            if page.text.contains("id=\"roles-agent\" checked") {
                self.post(&format!("/admin/users/{id}/suspend"), &[]).await.expect_status(303);
                return;
            }
        }
        panic!("nobody to suspend");
    }

    /// The form token of the page seen last, for `X-Form-Token`.
    pub fn token(&self) -> String {
        self.token.lock().expect("nobody panics with the token").clone()
    }
}

impl Answer {
    #[track_caller]
    pub fn expect_status(&self, status: u16) -> &Self {
        assert_eq!(self.status, status, "{}\n{}", self.location(), self.text);
        self
    }

    pub fn location(&self) -> &str {
        self.header(LOCATION.as_str())
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}
