use super::call::{Call, Media};

pub(super) fn sample(call: &Call<'_>) -> String {
    match call.answer {
        Media::Lines => stream(
            call,
            "lines().await?;\nwhile let Some(line) = stream.next::<serde_json::Value>().await? {\n    println!(\"{line}\");\n}",
        ),
        Media::Text => format!("let text = {}.send().await?.text().await?;", opened(call)),
        Media::Events => format!(
            "let mut stream = {};\nwhile let Some(event) = stream.next().await? {{\n    println!(\"{{}}\", event.data);\n}}",
            asked(call)
        ),
        Media::Json => format!("let answer = {};", asked(call)),
        Media::Nothing => format!("{};", asked(call)),
    }
}

fn asked(call: &Call<'_>) -> String {
    let mut given: Vec<String> = call.names.iter().map(|name| argument(name)).collect();
    if call.is_versioned {
        given.push("version".to_owned());
    }
    if !call.query.is_empty() {
        given.push(query(call));
    }
    if call.takes_file {
        given.push("\"application/pdf\", std::fs::read(\"report.pdf\").unwrap_or_default()".to_owned());
    }
    if let Some(body) = &call.body {
        given.push(format!("&serde_json::from_str(r##\"{}\"##)?", body.example));
    }
    format!("claimbench.{}({}).await?", call.name(), given.join(", "))
}

fn query(call: &Call<'_>) -> String {
    let name: String = call.id.split(['.', '_']).map(capitalized).collect();
    let needed: Vec<String> = call.needed.iter().map(|name| argument(name)).collect();
    match needed.is_empty() {
        true => format!("&{name}Query::default()"),
        false if needed.len() == call.query.len() => format!("&{name}Query {{ {} }}", needed.join(", ")),
        false => format!("&{name}Query {{ {}, ..Default::default() }}", needed.join(", ")),
    }
}

fn stream(call: &Call<'_>, read: &str) -> String {
    format!("let mut stream = {}.{read}", opened(call))
}

fn opened(call: &Call<'_>) -> String {
    format!("claimbench.call(Method::GET, &format!(\"{}\"))", call.path)
}

/// Words of the language take the mark of a raw name.
fn argument(name: &str) -> String {
    if matches!(name, "type" | "in" | "as" | "use" | "ref" | "move" | "match") {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
