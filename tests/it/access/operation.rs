use std::path::Path;

use claimbench_tests::ask::Ask;
use serde_json::json;

/// One line of `openapi/operations.txt`.
pub(super) struct Operation {
    pub(super) id: String,
    method: String,
    path: String,
    pub(super) permission: String,
}

pub(super) fn operations() -> Vec<Operation> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/operations.txt");
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(Operation::read).collect()
}

/// An id that nothing has.
const NOTHING: &str = "01890000-0000-7000-8000-000000000000";

impl Operation {
    /// `claims.list  GET  /v1/projects/{project}/claims  viewer`
    fn read(line: &str) -> Self {
        let mut words = line.split_whitespace();
        let mut word = || words.next().unwrap_or_else(|| panic!("operations.txt: {line}")).to_owned();
        let (id, method, path) = (word(), word(), word());
        Self { id, method, path, permission: words.collect::<Vec<_>>().join(" ") }
    }

    /// A call in this project that names nothing else and says nothing, so that it changes nothing.
    pub(super) fn ask(&self, project: &str) -> Ask {
        let names = self.path.split('/').map(|part| match part {
            "{project}" => project,
            name if name.starts_with('{') => NOTHING,
            word => word,
        });
        let method = self.method.parse().unwrap_or_else(|_| panic!("no method: {}", self.method));
        let ask = Ask::new(method, names.collect::<Vec<_>>().join("/"));
        // A stream would not end, and what comes with an id that it has never given is judged after who sent it.
        let ask = if self.id == "projects.events" { ask.header("last-event-id", "none") } else { ask };
        // No version is 0, so that no record is changed or deleted.
        if self.method == "GET" { ask } else { ask.json(&json!({})).if_match(0) }
    }
}
