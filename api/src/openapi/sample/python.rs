use super::call::{Call, Media};

pub(super) fn sample(call: &Call<'_>) -> String {
    match call.answer {
        Media::Lines => stream(call, "lines"),
        Media::Events => stream(call, "events"),
        Media::Json | Media::Text | Media::Nothing => asked(call),
    }
}

fn asked(call: &Call<'_>) -> String {
    let (noun, name) = (call.id.split('.').next().unwrap_or_default(), call.name());
    let mut lines = vec![format!("from claimbench.api.{noun} import {name}")];
    let mut given: Vec<String> = call.names.iter().map(|name| argument(name)).collect();
    given.push("client=claimbench".to_owned());
    if let Some(body) = &call.body {
        lines.insert(0, "import json".to_owned());
        lines.push(format!("from claimbench.models import {}", body.schema));
        lines.push(String::new());
        lines.push(format!("body = {}.from_dict(json.loads({}))", body.schema, quoted(&body.example.to_string())));
        given.push("body=body".to_owned());
    } else if call.takes_file {
        lines.push("from claimbench.types import File".to_owned());
        lines.push(String::new());
        given.push("body=File(open(\"report.pdf\", \"rb\"))".to_owned());
    } else {
        lines.push(String::new());
    }
    if call.is_versioned {
        given.push("if_match=f'\"{version}\"'".to_owned());
    }
    given.extend(call.needed.iter().map(|name| format!("{0}={0}", argument(name))));
    let answer = if call.answer == Media::Nothing { "" } else { "answer = " };
    lines.push(format!("{answer}{name}.sync({})", given.join(", ")));
    lines.join("\n")
}

fn stream(call: &Call<'_>, reader: &str) -> String {
    format!("from claimbench import {reader}\n\nfor one in {reader}(claimbench, f\"{}\"):\n    print(one)", call.path)
}

/// Words of the language take an underscore.
fn argument(name: &str) -> String {
    if matches!(name, "from" | "import") { format!("{name}_") } else { name.to_owned() }
}

fn quoted(json: &str) -> String {
    format!("'{}'", json.replace('\\', r"\\").replace('\'', r"\'"))
}
