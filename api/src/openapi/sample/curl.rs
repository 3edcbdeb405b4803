use super::call::{Call, Credential, Media};

/// The variables of the shell have the names of the path, in capitals.
pub(super) fn sample(call: &Call<'_>) -> String {
    let path = call.names.iter().fold(call.path.to_owned(), |path, name| {
        path.replace(&format!("{{{name}}}"), &format!("${}", name.to_uppercase()))
    });
    let needed: Vec<String> = call.needed.iter().map(|name| format!("{name}=${}", name.to_uppercase())).collect();
    let query = if needed.is_empty() { String::new() } else { format!("?{}", needed.join("&")) };
    let mut lines = vec![format!("curl \"$CLAIMBENCH_URL{path}{query}\"")];
    if call.method != "GET" {
        lines.push(format!("-X {}", call.method));
    }
    match call.credential {
        Credential::Token => lines.push("-H \"Authorization: Bearer $CLAIMBENCH_TOKEN\"".to_owned()),
        Credential::Session => lines.push("-b \"$CLAIMBENCH_COOKIE\" -H 'Claimbench-Request: 1'".to_owned()),
        Credential::Nothing => {}
    }
    if call.is_versioned {
        lines.push("-H \"If-Match: \\\"$VERSION\\\"\"".to_owned());
    }
    if call.answer == Media::Events {
        lines.push("--no-buffer".to_owned());
    }
    if call.takes_file {
        lines.push("-H 'Content-Type: application/pdf' --data-binary @report.pdf".to_owned());
    }
    if let Some(body) = &call.body {
        lines.push("-H 'Content-Type: application/json'".to_owned());
        lines.push(format!("-d '{}'", body.example.to_string().replace('\'', r"'\''")));
    }
    lines.join(" \\\n  ")
}
