//! Every limit that the description states, and one more: the service keeps what it says.

mod schema;

use claimbench_tests::ask::Ask;
use claimbench_tests::bench::{on, on_each_database};
use claimbench_tests::database::Engine;
use serde_json::{Value, json};

use schema::{Breach, Description};

/// An id that nothing has; a body is judged before anybody looks for it.
const NOTHING: &str = "01890000-0000-7000-8000-000000000000";

#[test]
fn one_more_than_any_documented_limit_is_refused_by_its_name() {
    on_each_database(async |bench| {
        let description = Description::read();
        let mut wrong = Vec::new();
        let mut tried = 0;
        for (method, path, body) in description.bodies() {
            let path = fill(&path, &bench.project);
            for Breach { field, value } in description.breaches(&body) {
                tried += 1;
                let ask = Ask::new(method.clone(), path.clone()).json(&value).if_match(1);
                let reply = bench.root.send(ask).await;
                let named = reply.json()["errors"]
                    .as_array()
                    .is_some_and(|errors| errors.iter().any(|error| error["field"] == field));
                if !(named && reply.json()["code"] == "invalid_body") {
                    wrong.push(format!("{method} {path} {field}: {} {}", reply.status(), reply.text()));
                }
            }
        }
        assert!(tried > 20, "only {tried} limits were found in the description");
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

#[test]
fn a_field_that_no_body_has_is_refused_by_its_name() {
    on(Engine::Sqlite, async |bench| {
        let description = Description::read();
        for (method, path, body) in description.bodies() {
            let path = fill(&path, &bench.project);
            let mut value = description.right(&body);
            value["unheard_of"] = json!(1);
            let reply = bench.root.send(Ask::new(method.clone(), path.clone()).json(&value).if_match(1)).await;
            let (code, said) = (reply.json()["code"].clone(), reply.text().contains("unheard_of"));
            assert!(code == "malformed_body" && said, "{method} {path}: {}", reply.text());
        }
    });
}

fn fill(path: &str, project: &str) -> String {
    let part = |part: &str| match part {
        "{project}" => project.to_owned(),
        name if name.starts_with('{') => NOTHING.to_owned(),
        word => word.to_owned(),
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

#[test]
fn every_reference_of_the_description_leads_somewhere() {
    let description = Description::read();
    let mut lost = Vec::new();
    description.each_reference(&mut |reference: &str, found: Option<&Value>| {
        if found.is_none() {
            lost.push(reference.to_owned());
        }
    });
    assert!(lost.is_empty(), "{lost:?}");
}
