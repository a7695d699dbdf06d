//! The wiring as it stands: listeners, and the whole application without its sockets, so that a request comes from
//! whatever address and meets whatever disk a test says.

mod copy;

use std::time::Duration;

use actix_web::body::BoxBody;
use actix_web::dev::{Service, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{ACCEPT, CONTENT_TYPE, HOST, ORIGIN};
use actix_web::middleware::from_fn;
use actix_web::rt::System;
use actix_web::test::{TestRequest, init_service, read_body};
use actix_web::web::PayloadConfig;
use actix_web::{App, Error};

use crate::desk::rooms::{self, Setting};
use crate::people::setup;
use crate::web::{cookies, form, guard, routes};

use super::*;

/// A business with a room `advice`, on a street where everybody has an address.
struct Street {
    house: House,
    state: Data<AppState>,
    folder: tempfile::TempDir,
}

impl Street {
    async fn new(with: impl FnOnce(Blobs) -> Blobs) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = Config {
            data: folder.path().join("data"),
            file: None,
            listen: Some("127.0.0.1:0".parse().unwrap()),
            media_port: Some(0),
            media_workers: Some(1),
            public_addresses: vec!["127.0.0.1".parse().unwrap()],
            origins: Vec::new(),
            http_port: None,
            capacity: None,
            key_file: None,
            log_level: "info".to_owned(),
        };
        let house = House::open(&config).unwrap();
        let listen: SocketAddr = "127.0.0.1:443".parse().unwrap();
        let addresses = names::public_addresses(&config, listen.ip());
        let (tls, _) = open_tls(&house, names::certificate_names(&config, &addresses)).unwrap();
        let (media, live) = start_live(&house, &config, listen, Public { addresses, https: listen.port() }).await.unwrap();
        let state = Data::new(AppState::new(Parts {
            db: house.db.clone(),
            blobs: with(house.blobs.clone()),
            key: &house.key,
            keys: house.keys.clone(),
            hasher: house.hasher.clone(),
            origins: Origins::new([HERE.to_owned()]),
            live,
            runner: &Runner::new(house.db.clone()),
            media,
            tls: Arc::new(tls),
            metrics_token: house.metrics_token(),
            post: house.post.clone(),
            portables: portables(),
        }));
        set_up(&house);
        Self { house, state, folder }
    }

    /// Asks as a script does; gives the status and what was said.
    async fn ask(&self, request: TestRequest) -> (StatusCode, serde_json::Value) {
        let json = self.send(request.insert_header((ACCEPT, "application/json"))).await;
        (json.0, serde_json::from_str(&json.1).unwrap_or_default())
    }

    async fn send(&self, request: TestRequest) -> (StatusCode, String) {
        let response = self.call(request).await;
        (response.status(), String::from_utf8(read_body(response).await.to_vec()).unwrap())
    }

    async fn call(&self, request: TestRequest) -> ServiceResponse<BoxBody> {
        let app = App::new().app_data(self.state.clone()).app_data(PayloadConfig::new(limits::BODY_BYTES));
        let app = init_service(app.wrap(from_fn(guard::guard)).configure(routes::configure)).await;
        call(&app, request.insert_header((HOST, "localhost")).insert_header((ORIGIN, HERE)).to_request()).await
    }

    /// A guest from this address rings; gives the admission.
    async fn ring(&self, from: &str) -> String {
        let response = self.call(post("/r/advice/ring", from, &[("name", "Samira")])).await;
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
        let cookie = response.response().cookies().find(|cookie| cookie.name() == cookies::GUEST).unwrap();
        cookie.value().to_owned()
    }

    fn upload(&self, admission: &str, key: &str) -> TestRequest {
        let part = |head: &str, body: &str| format!("--edge\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n");
        let form = [part("name=\"key\"", key), part("name=\"file\"; filename=\"lease.txt\"", "The lease."), "--edge--\r\n".to_owned()];
        TestRequest::post()
            .uri("/r/advice/files")
            .insert_header((CONTENT_TYPE, "multipart/form-data; boundary=edge"))
            .insert_header(("x-form-token", form::token(&self.state.form_key, admission)))
            .cookie(actix_web::cookie::Cookie::new(cookies::GUEST, admission.to_owned()))
            .set_payload(form.concat())
    }

    /// How many content files the folder holds.
    fn contents(&self) -> usize {
        let files = std::fs::read_dir(self.folder.path().join("data/blobs")).unwrap();
        files.filter(|entry| entry.as_ref().is_ok_and(|entry| entry.path().is_file())).count()
    }
}

impl Drop for Street {
    fn drop(&mut self) {
        self.state.media.stop();
        self.house.db.clone().close();
    }
}

fn set_up(house: &House) {
    let (setup, hash) = setup::sample();
    house.db.write_blocking(Actor::Cli, move |tx| setup::complete(tx, &setup, &hash, None)).unwrap();
    let setting = Setting::new("advice".parse().unwrap(), "Advice".to_owned());
    house.db.write_blocking(Actor::Cli, move |tx| rooms::create(tx, &setting)).unwrap();
}

async fn call<S, R>(app: &S, request: R) -> ServiceResponse<BoxBody>
where
    S: Service<R, Response = ServiceResponse<BoxBody>, Error = Error>,
{
    app.call(request).await.unwrap()
}

fn post(path: &str, from: &str, fields: &[(&str, &str)]) -> TestRequest {
    TestRequest::post().uri(path).peer_addr(SocketAddr::new(from.parse().unwrap(), 50_000)).set_form(fields)
}

fn on_the_street(test: impl AsyncFnOnce()) {
    System::new().block_on(test());
}

const HERE: &str = "https://localhost";

#[test]
fn a_network_that_holds_three_places_is_told_so_and_may_leave_a_message() {
    on_the_street(async || {
        let street = Street::new(|blobs| blobs).await;
        for host in 1..=limits::PLACES_PER_ADDRESS {
            street.ring(&format!("2001:db8:1:2::{host}")).await;
        }
        let (status, page) = street.send(post("/r/advice/ring?lang=lv", "2001:db8:1:2::9", &[("name", "Jānis")])).await;
        assert_eq!(status, StatusCode::TOO_MANY_REQUESTS);
        assert!(page.contains("No jūsu tīkla jau gaida") && page.contains("href=\"/r/advice/message\""), "{page}");
        assert!(page.contains("value=\"Jānis\""), "what was typed stays: {page}");
        let (status, said) = street.ask(post("/r/advice/ring", "2001:db8:1:2::9", &[("name", "Jānis")])).await;
        assert_eq!((status, said["error"].as_str()), (StatusCode::TOO_MANY_REQUESTS, Some("too-often")));
        // Others are not in the way, nor is who sits at this machine.
        street.ring("2001:db8:1:3::1").await;
        street.ring("127.0.0.1").await;
    });
}

#[test]
fn a_place_that_is_given_up_is_free_for_the_next_of_the_network() {
    on_the_street(async || {
        let street = Street::new(|blobs| blobs).await;
        let first = street.ring("198.51.100.7").await;
        for _ in 1..limits::PLACES_PER_ADDRESS {
            street.ring("198.51.100.7").await;
        }
        let leave = post("/r/advice/leave", "198.51.100.7", &[("form_token", &form::token(&street.state.form_key, &first))]);
        let left = street.call(leave.cookie(actix_web::cookie::Cookie::new(cookies::GUEST, first))).await;
        assert_eq!(left.status(), StatusCode::SEE_OTHER);
        // The desk hears of the end in its own time.
        let again = async || street.ask(post("/r/advice/ring", "198.51.100.7", &[("name", "Samira")])).await.0;
        let mut status = again().await;
        for _ in 0..3 {
            if status == StatusCode::OK {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
            status = again().await;
        }
        assert_eq!(status, StatusCode::OK);
    });
}

#[test]
fn a_network_leaves_five_messages_in_an_hour_and_keeps_what_the_sixth_says() {
    on_the_street(async || {
        let street = Street::new(|blobs| blobs).await;
        let message =
            |text: &str| post("/r/advice/message", "198.51.100.7", &[("name", "Jan"), ("contact", "jan@example.org"), ("text", text)]);
        for number in 0..limits::MESSAGES_PER_HOUR {
            assert_eq!(street.send(message(&format!("Message {number}"))).await.0, StatusCode::SEE_OTHER);
        }
        let (status, page) = street.send(message("The sixth")).await;
        assert_eq!(status, StatusCode::TOO_MANY_REQUESTS);
        assert!(page.contains("The sixth") && page.contains("send it again in"), "{page}");
    });
}

#[test]
fn a_network_writes_five_times_an_hour_through_the_contact_page() {
    on_the_street(async || {
        let street = Street::new(|blobs| blobs).await;
        let words = |text: &str| post("/contact", "198.51.100.7", &[("contact", "jan@example.org"), ("text", text)]);
        for number in 0..limits::MESSAGES_PER_HOUR {
            assert_eq!(street.send(words(&format!("Question {number}"))).await.0, StatusCode::SEE_OTHER);
        }
        let (status, page) = street.send(words("The sixth")).await;
        assert_eq!(status, StatusCode::TOO_MANY_REQUESTS);
        assert!(page.contains("The sixth") && page.contains("send it again in"), "{page}");
    });
}

#[test]
fn a_file_is_refused_at_the_floor_of_the_disk_and_lines_are_not() {
    on_the_street(async || {
        let street = Street::new(|blobs| blobs.with_floor(|_| u64::MAX)).await;
        let guest = street.ring("198.51.100.7").await;
        let (status, said) = street.ask(street.upload(&guest, "k1")).await;
        assert_eq!((status, said["error"].as_str()), (StatusCode::INSUFFICIENT_STORAGE, Some("disk-full")));
        assert!(said["text"].as_str().is_some_and(|text| text.contains("nearly full")), "{said}");
        let (status, page) = street.send(street.upload(&guest, "k1")).await;
        assert_eq!(status, StatusCode::INSUFFICIENT_STORAGE);
        assert!(page.contains("There is no space for files"), "{page}");
        assert_eq!(street.contents(), 0);
        let line = post(
            "/r/advice/chat",
            "198.51.100.7",
            &[("text", "It is the lease."), ("form_token", &form::token(&street.state.form_key, &guest))],
        );
        let written = street.call(line.cookie(actix_web::cookie::Cookie::new(cookies::GUEST, guest))).await;
        assert_eq!(written.status(), StatusCode::SEE_OTHER);
    });
}

#[test]
fn a_file_that_is_sent_again_under_its_key_is_the_line_it_was() {
    on_the_street(async || {
        let street = Street::new(|blobs| blobs).await;
        let guest = street.ring("198.51.100.7").await;
        let (status, first) = street.ask(street.upload(&guest, "k1")).await;
        assert_eq!(status, StatusCode::CREATED);
        // As many as a waiting guest may send: the repeated one is none of them.
        for key in ["k2", "k3"] {
            assert_eq!(street.ask(street.upload(&guest, key)).await.0, StatusCode::CREATED);
        }
        assert_eq!(street.ask(street.upload(&guest, "k1")).await, (StatusCode::CREATED, first));
        assert_eq!(street.contents(), 3, "the second content is thrown away");
        assert_ne!(street.ask(street.upload(&guest, "k4")).await.0, StatusCode::CREATED);
    });
}

#[test]
fn one_port_takes_both_families() {
    let Ok(listener) = bind("[::]:0".parse().unwrap()) else { return };
    let port = listener.local_addr().unwrap().port();
    for address in ["127.0.0.1", "[::1]"] {
        std::net::TcpStream::connect(format!("{address}:{port}")).unwrap();
    }
}

#[test]
fn a_taken_port_is_told_as_such() {
    let first = bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let again = bind(first.local_addr().unwrap()).unwrap_err();
    assert_eq!(again.kind(), io::ErrorKind::AddrInUse);
}
