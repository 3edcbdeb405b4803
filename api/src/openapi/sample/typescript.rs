use super::call::{Call, Media};

pub(super) fn sample(call: &Call<'_>) -> String {
    let options = options(call);
    let options = if options.is_empty() { String::new() } else { format!(", {{ {} }}", options.join(", ")) };
    let asked = format!("claimbench.{}('{}'{options})", call.method, call.path);
    match call.answer {
        Media::Json => format!("const answer = await body({asked})"),
        Media::Nothing => format!("await {asked}"),
        Media::Text => format!("const text = await body({asked})"),
        Media::Lines => format!("for await (const line of lines((await {asked}).data!)) console.log(line)"),
        Media::Events => format!("for await (const event of events((await {asked}).data!)) console.log(event.data)"),
    }
}

fn options(call: &Call<'_>) -> Vec<String> {
    let params = params(call);
    let read = match call.answer {
        Media::Lines | Media::Events => Some("parseAs: 'stream'".to_owned()),
        Media::Text => Some("parseAs: 'text'".to_owned()),
        Media::Json | Media::Nothing => None,
    };
    [
        (!params.is_empty()).then(|| format!("params: {{ {} }}", params.join(", "))),
        call.body.as_ref().map(|body| format!("body: {}", body.example)),
        call.takes_file.then(|| "body: '', bodySerializer: () => file".to_owned()),
        read,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// `import` is a word of the language, and no name.
fn named(names: &[&str]) -> String {
    let given = names.iter().map(|name| if *name == "import" { "import: id" } else { name });
    given.collect::<Vec<_>>().join(", ")
}

fn params(call: &Call<'_>) -> Vec<String> {
    [
        (!call.names.is_empty()).then(|| format!("path: {{ {} }}", named(&call.names))),
        call.is_versioned.then(|| "header: ifMatch(version)".to_owned()),
        (!call.needed.is_empty()).then(|| format!("query: {{ {} }}", call.needed.join(", "))),
    ]
    .into_iter()
    .flatten()
    .collect()
}
