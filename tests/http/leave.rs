//! What people ask of whoever keeps their data: a copy, an end, an answer.

use serde_json::Value;

use crate::support::{AGENT_PASSWORD, OWNER_EMAIL, OWNER_PASSWORD, Server};

const TOMASZ: &str = "tomasz@lindner-physio.example";

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_of_all_that_is_kept_is_for_whoever_knows_the_password() {
    let server = Server::with_business().await;
    server.room("advice", "Advice");
    let tomasz = server.signed_in(&server.agent(TOMASZ, "Tomasz Wolny").await).await;
    let page = tomasz.get("/account/data").await;
    page.expect_status(200);
    assert!(page.text.contains("Who receives it") && page.text.contains("As long as they work here"));
    assert!(!page.text.contains("what you typed before ringing"), "what is kept about guests is not on it");
    let wrong = tomasz.post("/account/data", &[("current", "wrong")]).await;
    wrong.expect_status(422);
    assert!(wrong.text.contains("The current password is not right.") && !wrong.text.contains("\"parts\""));
    let answer = tomasz.post("/account/data", &[("current", AGENT_PASSWORD)]).await;
    answer.expect_status(200);
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"visavis-account.json\"");
    let copy: Value = serde_json::from_str(&answer.text).expect("JSON");
    assert_eq!((&copy["format"], &copy["version"]), (&Value::from("visavis account copy"), &Value::from(1)));
    assert_eq!(copy["controller"]["name"], "Lindner Physiotherapy");
    assert_eq!(
        (&copy["parts"]["account"]["email"], &copy["parts"]["account"]["name"]),
        (&Value::from(TOMASZ), &Value::from("Tomasz Wolny"))
    );
    assert_eq!(copy["parts"]["sessions"]["rows"].as_array().map(Vec::len), Some(2), "the invitation's and this one's");
    assert!(!answer.text.contains(OWNER_EMAIL), "nobody else's data is in it");
    // Tries count together with those at the sign-in.
    for _ in 0..9 {
        tomasz.post("/account/data", &[("current", "wrong")]).await.expect_status(422);
    }
    tomasz.post("/account/data", &[("current", AGENT_PASSWORD)]).await.expect_status(429);
    let owner = server.signed_in(&server.owner()).await;
    owner.get("/account").await.expect_status(200);
    let whole = owner.post("/account/data", &[("current", OWNER_PASSWORD)]).await;
    assert!(whole.expect_status(200).text.contains("\"setup.complete\"") || whole.text.contains("\"role.give\""));
}
