//! The frame: what holds for every route, made from the route table.

use std::time::{Duration, Instant};

use reqwest::Method as HttpMethod;
use reqwest::header::{HOST, ORIGIN};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use visavis::web::routes::{Method, ROUTES, Route};
use visavis::web::who::{Action, Door};

use crate::support::{Answer, Server, Visitor, raw};

const HEADERS: [&str; 7] = [
    "content-security-policy",
    "x-content-type-options",
    "referrer-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "cache-control",
];

/// The route's path with something in the place of each parameter: the first of those that it may be, or nobody.
pub fn path(route: &Route) -> String {
    let mut path = String::new();
    let mut rest = route.path;
    while let Some((before, after)) = rest.split_once('{') {
        let (parameter, behind) = after.split_once('}').unwrap_or((after, ""));
        let one_of = parameter.split_once(':').map_or("", |(_, pattern)| pattern).split_once('|');
        path.push_str(before);
        path.push_str(one_of.map_or("nobody", |(first, _)| first));
        rest = behind;
    }
    path + rest
}

pub fn method(route: &Route) -> HttpMethod {
    match route.method {
        Method::Get => HttpMethod::GET,
        Method::Post => HttpMethod::POST,
        Method::Patch => HttpMethod::PATCH,
        Method::Delete => HttpMethod::DELETE,
        Method::Options => HttpMethod::OPTIONS,
    }
}

async fn ask(visitor: &Visitor, server: &Server, route: &Route) -> Answer {
    let request = visitor.request(method(route), &path(route)).header(ORIGIN, server.origin()).header("X-Form-Token", visitor.token());
    let request = if route.method == Method::Post { request.form(&[("nothing", "")]) } else { request };
    visitor.send(request).await
}

#[track_caller]
fn has_all_headers(answer: &Answer, what: &str) {
    for name in HEADERS {
        assert!(answer.headers.contains_key(name), "{what}: no {name}");
    }
    assert!(!answer.headers.contains_key("server"), "{what}: names its server");
    let policy = answer.header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{what}: {policy}");
    // No text becomes markup or code: not even our own scripts could make it so.
    let strict = policy.contains("require-trusted-types-for 'script'") && policy.contains("trusted-types visavis");
    assert!(strict || policy.contains("sandbox"), "{what}: {policy}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_has_all_security_headers_and_strangers_get_nowhere() {
    let server = Server::with_business().await;
    let stranger = server.visitor();
    for route in ROUTES {
        let what = format!("{:?} {}", route.method, route.path);
        let answer = ask(&stranger, &server, route).await;
        has_all_headers(&answer, &what);
        match (route.action.door(), route.method) {
            (Door::Account, Method::Get) => {
                assert_eq!((answer.status, answer.location()), (303, "/sign-in"), "{what}");
            }
            (Door::Account, _) => assert_eq!(answer.status, 401, "{what}"),
            (Door::Guest, _) => assert_eq!(answer.status, 404, "{what}"),
            (Door::Bearer, Method::Post | Method::Patch | Method::Delete) => assert_eq!(answer.status, 401, "{what}"),
            _ => assert!(answer.status < 500, "{what}: {}", answer.status),
        }
    }
    for (method, path, status) in
        [(HttpMethod::GET, "/nowhere", 404), (HttpMethod::PUT, "/sign-in", 405), (HttpMethod::POST, "/privacy", 405)]
    {
        let answer = stranger.send(stranger.request(method, path)).await;
        assert_eq!(answer.status, status, "{path}");
        has_all_headers(&answer, path);
        assert!(answer.text.contains("<h1>"), "{path} is a page");
    }
    let wrong = stranger.send(stranger.request(HttpMethod::PUT, "/sign-in")).await;
    assert_eq!(wrong.header("allow"), "GET, HEAD, POST");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_form_works_from_elsewhere() {
    let server = Server::with_business().await;
    let credentials = server.agent("tomasz@lindner-physio.example", "Tomasz Wolny").await;
    let agent = server.signed_in(&credentials).await;
    agent.get("/account").await.expect_status(200);
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/account").await.expect_status(200);
    // A mail program's press comes from nowhere, with a code as its proof: one address, and no other.
    let free: Vec<&str> = ROUTES.iter().filter(|route| route.action == Action::Unsubscribe).map(|route| route.path).collect();
    assert_eq!(free, ["/unsubscribe/{code}"; 2]);
    let guarded = |route: &&Route| route.action.door() != Door::Bearer && route.action != Action::Unsubscribe;
    for route in ROUTES.iter().filter(|route| route.method == Method::Post).filter(guarded) {
        let what = route.path;
        let fields = [("form_token", owner.token())];
        let post = |visitor: &Visitor| visitor.request(HttpMethod::POST, &path(route)).form(&fields);
        for foreign in ["https://evil.example", "null", "http://localhost"] {
            let answer = owner.send(post(&owner).header(ORIGIN, foreign).header("Sec-Fetch-Site", "cross-site")).await;
            assert!(
                answer.status == 403 || (answer.status == 404 && route.action == Action::Converse),
                "{what} from {foreign}: {}",
                answer.status
            );
        }
        let without_origin = owner.send(post(&owner)).await;
        assert!(matches!(without_origin.status, 403 | 404), "{what} without origin: {}", without_origin.status);
        if route.action.door() == Door::Account {
            for token in ["", "AAAA", &agent.token()] {
                let request = owner.request(HttpMethod::POST, &path(route)).header(ORIGIN, server.origin()).form(&[("form_token", token)]);
                assert_eq!(owner.send(request).await.status, 403, "{what} with a foreign token");
            }
        }
    }
    owner.get("/account").await.expect_status(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn head_answers_wherever_get_does_and_hosts_and_sizes_have_bounds() {
    let server = Server::with_business().await;
    let visitor = server.visitor();
    for route in ROUTES.iter().filter(|route| route.method == Method::Get && !route.path.starts_with("/ws/")) {
        let got = visitor.send(visitor.request(HttpMethod::GET, &path(route))).await;
        let head = visitor.send(visitor.request(HttpMethod::HEAD, &path(route))).await;
        assert_eq!((head.status, head.text.as_str()), (got.status, ""), "{}", route.path);
    }
    for host in ["evil.example", "localhost", "localhost:1", "localhost@evil.example"] {
        let answer = visitor.send(visitor.request(HttpMethod::GET, "/privacy").header(HOST, host)).await;
        assert!(matches!(answer.status, 421 | 400), "{host}: {}", answer.status);
        assert!(!answer.text.contains("Lindner"), "{host} learns nothing");
    }
    // A monitor may ask for the health by any name, and nobody for anything else.
    let by_name = |method: HttpMethod| visitor.request(method, "/healthz").header(HOST, "evil.example");
    visitor.send(by_name(HttpMethod::GET)).await.expect_status(200);
    let answer = visitor.send(by_name(HttpMethod::POST)).await;
    assert_eq!((answer.status, answer.text.contains("Lindner")), (421, false));
    let much = "x".repeat(70_000);
    let answer = visitor.post("/sign-in", &[("email", &much)]).await;
    assert_eq!(answer.status, 413);
    has_all_headers(&answer, "413");
    let broken = visitor.request(HttpMethod::POST, "/sign-in").header(ORIGIN, server.origin());
    let broken = broken.header("content-type", "application/x-www-form-urlencoded").body(vec![b'a', b'=', 0xff, b'&', 0xfe]);
    assert_eq!(visitor.send(broken).await.status, 400);
    let json = visitor.request(HttpMethod::GET, "/nowhere").header("accept", "application/json");
    let json: serde_json::Value = serde_json::from_str(&visitor.send(json).await.text).expect("JSON");
    assert_eq!(json["error"], "missing");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pressed_language_is_spoken_and_remembered() {
    let server = Server::with_business().await;
    let visitor = server.visitor();
    let page = visitor.get("/sign-in?lang=ar").await;
    assert!(page.text.contains("<html lang=\"ar\" dir=\"rtl\">"));
    let cookie = page.header("set-cookie");
    for part in ["__Host-lang=ar", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let next = visitor.get("/privacy").await;
    assert!(next.text.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert_eq!(next.header("set-cookie"), "");
    for nonsense in ["/sign-in?lang=xx", "/sign-in?lang=%3Cscript%3E", "/sign-in?lang="] {
        let page = visitor.get(nonsense).await;
        assert!(page.text.contains("<html lang=\"ar\""), "{nonsense}");
    }
    let page = visitor.get("/languages?from=//evil.example").await;
    assert!(!page.text.contains("evil.example"));
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_carry_a_fresh_nonce_and_assets_stay() {
    let server = Server::with_business().await;
    let visitor = server.visitor();
    let (one, two) = (visitor.get("/").await, visitor.get("/").await);
    assert_ne!(one.header("content-security-policy"), two.header("content-security-policy"));
    let nonce = one.header("content-security-policy").split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).expect("a nonce");
    assert!(one.text.contains(&format!("nonce=\"{nonce}\"")));
    assert!(!one.text.contains("style=\"") && !one.text.contains(" onclick"));
    let style = one.text.split("href=\"").find(|part| part.contains("house.css")).and_then(|part| part.split('"').next()).expect("a style");
    let asset = visitor.get(style).await;
    assert_eq!(asset.status, 200);
    assert!(asset.header("cache-control").contains("immutable"));
    assert!(asset.text.starts_with("/* Visavis design tokens"));
    visitor.get("/s/0000/css/house.css").await.expect_status(200);
    visitor.get("/s/0000/../Cargo.toml").await.expect_status(404);
    visitor.get("/robots.txt").await.expect_status(200);
    visitor.get("/favicon.ico").await.expect_status(200);
}

/// Sends these bytes on a connection of their own, and reads until the server closes it.
async fn converse(server: &Server, request: &str) -> String {
    let mut line = raw::connect(server.certificate(), server.port).await;
    // The server may close before it has read everything.
    let _ = line.write_all(request.as_bytes()).await;
    let mut answer = Vec::new();
    let all = tokio::time::timeout(Duration::from_secs(20), line.read_to_end(&mut answer)).await;
    assert!(all.is_ok(), "the server does not close: {}", String::from_utf8_lossy(&answer));
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn heads_have_a_limit_and_an_unread_body_ends_its_connection() {
    let server = Server::with_business().await;
    let host = format!("Host: localhost:{}\r\n", server.port);
    let many: String = (0..100).map(|n| format!("X-{n}: y\r\n")).collect();
    let answer = converse(&server, &format!("GET /privacy HTTP/1.1\r\n{host}{many}\r\n")).await;
    assert!(answer.starts_with("HTTP/1.1 431"), "{answer}");
    // Longer than 128 kB: the answer may be lost, because the rest of the head meets a closed connection.
    let answer = converse(&server, &format!("GET /privacy HTTP/1.1\r\n{host}X-Long: {}\r\n\r\n", "y".repeat(200_000))).await;
    assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 431"), "{answer}");
    // Nobody reads these bodies, and their senders never finish.
    let chunked = format!("POST /nowhere HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n");
    let sized = format!("POST /nowhere HTTP/1.1\r\n{host}Content-Length: 1000\r\n\r\nx");
    for request in [chunked, sized] {
        let answer = converse(&server, &request).await;
        assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
    }
    server.visitor().get("/privacy").await.expect_status(200);
}

/// Asks for the figures until the count of connections does, for as long as anything may take.
async fn connections_where(visitor: &Visitor, fits: impl Fn(u64) -> bool) {
    let since = Instant::now();
    loop {
        let figures = visitor.get("/metrics").await.text;
        let line = figures.lines().find_map(|line| line.strip_prefix("visavis_connections ")).expect("the figure");
        if fits(line.parse().expect("a number")) {
            return;
        }
        assert!(since.elapsed() < Duration::from_secs(20), "{line} connections");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_are_counted_while_they_are_open() {
    let server = Server::with_business().await;
    let visitor = server.visitor();
    let mut open = Vec::new();
    for _ in 0..5 {
        open.push(raw::connect(server.certificate(), server.port).await);
    }
    connections_where(&visitor, |count| count >= 6).await;
    drop(open);
    // The visitor's own, of which its client may hold two: it does not always wait for the first.
    connections_where(&visitor, |count| count <= 2).await;
}
