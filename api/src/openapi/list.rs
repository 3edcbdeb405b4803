use crate::api;

/// Operation id, method, path and permission, a line each, in the order of the ids.
pub fn list() -> String {
    let mut lines: Vec<String> = api::operations()
        .iter()
        .map(|operation| {
            let permission = operation.description().permission();
            format!("{:32} {:6} {:70} {permission}\n", operation.id(), operation.method().as_str(), operation.path())
        })
        .collect();
    lines.sort();
    lines.concat()
}
