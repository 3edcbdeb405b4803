//! Who may do what: every operation of the API, asked by everybody.

mod operation;
mod table;

use claimbench_tests::actor::Actor;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::reply::Reply;

use operation::{Operation, operations};
use table::ACCESS;

#[test]
fn every_operation_stands_in_the_access_table_and_nothing_else_does() {
    let listed: Vec<String> = operations().iter().map(|operation| operation.id.clone()).collect();
    let missing: Vec<&String> = listed.iter().filter(|id| !ACCESS.iter().any(|(row, _)| row == id)).collect();
    let gone: Vec<&str> = ACCESS.iter().map(|(id, _)| *id).filter(|id| !listed.iter().any(|one| one == id)).collect();
    assert!(missing.is_empty(), "without a row in tests/it/access/table.rs: {missing:?}");
    assert!(gone.is_empty(), "no longer operations: {gone:?}");
}

#[test]
fn nobody_may_do_more_or_less_than_the_table_says() {
    on_each_database(async |bench| {
        let mut wrong = Vec::new();
        for operation in operations() {
            let Some((_, permission)) = ACCESS.iter().find(|(id, _)| *id == operation.id) else { continue };
            for (name, actor) in everybody(bench) {
                let reply = actor.send(operation.ask(&bench.project)).await;
                let (expected, found) = (permission.answer(name), outcome(&reply));
                if expected != found {
                    wrong.push(format!(
                        "{} by {name}: {expected} expected, {found} found: {}",
                        operation.id,
                        reply.text()
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

/// The administrators come last: what they are allowed may take something away from the others.
fn everybody(bench: &Bench) -> [(&'static str, &Actor); 9] {
    [
        ("anonymous", &bench.anon),
        ("revoked", &bench.revoked),
        ("outsider", &bench.outsider),
        ("viewer", &bench.viewer),
        ("reviewer", &bench.reviewer),
        ("editor", &bench.editor),
        ("token", &bench.token),
        ("admin", &bench.admin),
        ("root", &bench.root),
    ]
}

/// `allowed` as soon as the request was judged on anything but who sent it.
fn outcome(reply: &Reply) -> String {
    let code = reply.json()["code"].as_str().unwrap_or_default().to_owned();
    let hidden = code == "not_found" && reply.text().contains("no such project");
    let denied = ["unauthenticated", "role_required", "administrator_required", "session_required"];
    if hidden || denied.contains(&code.as_str()) { format!("{} {code}", reply.status()) } else { "allowed".to_owned() }
}

#[test]
fn an_operations_permission_is_the_one_that_the_description_states() {
    for Operation { id, permission, .. } in operations() {
        let row = ACCESS.iter().find(|(row, _)| *row == id).map(|(_, permission)| permission.name());
        assert_eq!(row, Some(permission.as_str()), "{id}");
    }
}
