//! The page about trust, the authority's certificate, and plain HTTP.

use reqwest::Method;
use reqwest::header::HOST;
use reqwest::redirect::Policy;

use crate::support::Server;

fn plain_port(server: &Server) -> u16 {
    let console = server.console();
    let rest = console.split("http port ").nth(1).expect("the console names the plain port").to_owned();
    rest.split_whitespace().next().and_then(|port| port.parse().ok()).expect("a port")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_can_read_how_to_trust_before_it_trusts() {
    let server = Server::start_with(&["--http-port", "0"]).await;
    let port = plain_port(&server);
    let client = reqwest::Client::builder().redirect(Policy::none()).build().expect("a client");
    let get = |path: &str| client.get(format!("http://127.0.0.1:{port}{path}"));

    let page = get("/trust").send().await.expect("an answer");
    assert_eq!(page.status(), 200);
    assert!(page.headers().contains_key("content-security-policy"));
    let text = page.text().await.expect("a page");
    let style = text.split("href=\"/s/").nth(1).and_then(|rest| rest.split('"').next()).expect("a style");
    assert_eq!(get(&format!("/s/{style}")).send().await.expect("an answer").status(), 200, "the page is not bare");

    let certificate = get("/trust/visavis-ca.crt").send().await.expect("an answer");
    assert_eq!(certificate.headers()["content-type"], "application/x-x509-ca-cert");
    assert_eq!(certificate.bytes().await.expect("a certificate"), server.certificate());

    for (path, target) in
        [("/", "/"), ("/r/advice?lang=ar", "/r/advice?lang=ar"), ("/sign-in", "/sign-in"), ("//evil.example/", "//evil.example/")]
    {
        let answer = get(path).send().await.expect("an answer");
        assert_eq!(answer.status(), 308, "{path}");
        assert_eq!(answer.headers()["location"], format!("https://127.0.0.1:{}{target}", server.port), "{path}");
    }
    let posted = client.post(format!("http://127.0.0.1:{port}/trust")).send().await.expect("an answer");
    assert_eq!(posted.status(), 308);
    let foreign = get("/").header(HOST, "evil.example").send().await.expect("an answer");
    assert_eq!(foreign.status(), 421);
    assert_eq!(get("/healthz").send().await.expect("an answer").status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_about_trust_speaks_the_visitors_language_and_shows_the_right_fingerprint() {
    let server = Server::with_business().await;
    let visitor = server.visitor();
    let page = visitor.get("/trust?lang=ar").await;
    page.expect_status(200);
    assert!(page.text.contains("dir=\"rtl\""));
    let head = visitor.send(visitor.request(Method::HEAD, "/trust")).await;
    assert_eq!((head.status, head.text.as_str()), (200, ""));

    let shown = page.text.split("<code dir=\"ltr\">").nth(1).and_then(|rest| rest.split('<').next()).expect("a fingerprint").to_owned();
    let certificate = visitor.get("/trust/visavis-ca.crt").await;
    let base64: String = certificate.text.lines().filter(|line| !line.starts_with("-----")).collect();
    let der = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, base64).expect("base64");
    let digest = visavis::base::secret::sha256(&der).map(|byte| format!("{byte:02X}")).join(":");
    assert_eq!(shown, digest);
    assert!(server.console().contains(&digest), "the console shows it for comparison");
}
