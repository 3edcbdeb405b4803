//! Many at once. `make test` runs a few of each, `make races` as many as it takes to find what a few do not.

use std::collections::BTreeMap;

use claimbench_tests::actor::Actor;
use claimbench_tests::bench::{Bench, is_full_size, on_each_database};
use claimbench_tests::scene::{ARTICLE, text, version};
use futures_util::future::join_all;
use serde_json::{Value, json};

use super::queue::{lease_path, next, one_claim};

/// A small number, or the full one.
fn size(few: usize, all: usize) -> usize {
    if is_full_size() { all } else { few }
}

#[test]
fn a_claim_that_all_reviewers_ask_for_at_once_has_one_holder_each_time() {
    on_each_database(async |bench| {
        let only = one_claim(bench).await;
        let mut reviewers = Vec::new();
        for number in 0..size(8, 32) {
            reviewers.push(bench.newcomer("reviewer", &format!("reviewer{number}")).await);
        }
        for _ in 0..size(10, 500) {
            let given = join_all(reviewers.iter().map(|reviewer| next(bench, reviewer))).await;
            let holders = given.iter().filter(|one| one["claim"]["id"] == only["id"]).count();
            assert_eq!(holders, 1, "{given:?}");
            bench.editor.delete(lease_path(bench, &only), 0).await.expect(204);
        }
    });
}

#[test]
fn no_edit_of_many_at_once_is_lost() {
    on_each_database(async |bench| {
        while bench.claims().await.len() < size(4, 20) {
            bench.article(ARTICLE).await;
        }
        let claims: Vec<Value> = bench.claims().await.into_iter().take(size(4, 20)).collect();
        let (clients, edits) = (size(8, 50), size(10, 200));
        let written =
            join_all((0..clients).map(|client| edit_in_turn(bench, &bench.editor, client, &claims, edits))).await;
        let mut versions: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        for (claim, version) in written.into_iter().flatten() {
            versions.entry(claim).or_default().push(version);
        }
        for (claim, mut versions) in versions {
            versions.sort_unstable();
            let last = bench.viewer.get(bench.path(&format!("/claims/{claim}"))).await.expect(200);
            assert_eq!(versions, (2..=version(&last)).collect::<Vec<_>>(), "each version is of one edit");
        }
    });
}

/// Edits one claim after the other until so many edits went through, each on what was read just before; the version that
/// each made.
async fn edit_in_turn(bench: &Bench, by: &Actor, client: usize, claims: &[Value], edits: usize) -> Vec<(String, i64)> {
    let mut made = Vec::new();
    while made.len() < edits {
        let claim = &claims[(client + made.len()) % claims.len()];
        let path = bench.claim_path(claim, "");
        let read = by.get(path.clone()).await.expect(200);
        let change = json!({ "text": format!("Edit {} of client {client}.", made.len()) });
        let reply = by.patch(path, version(&read), change.clone()).await;
        if reply.status() == 412 {
            continue;
        }
        let edited = reply.expect(200);
        assert_eq!((&edited["text"], version(&edited)), (&change["text"], version(&read) + 1));
        made.push((text(&claim["id"]).to_owned(), version(&edited)));
    }
    made
}
