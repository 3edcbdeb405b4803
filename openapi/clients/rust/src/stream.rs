use reqwest::Response;
use serde::de::DeserializeOwned;

use crate::Failure;

/// The objects of an answer in NDJSON.
#[derive(Debug)]
pub struct Lines(Text);

impl Lines {
    pub(crate) fn new(answer: Response) -> Self {
        Self(Text::new(answer))
    }

    /// The next object; none at the end.
    pub async fn next<T: DeserializeOwned>(&mut self) -> Result<Option<T>, Failure> {
        while let Some(line) = self.0.line().await? {
            if !line.is_empty() {
                return Ok(Some(serde_json::from_str(&line)?));
            }
        }
        Ok(None)
    }
}

/// One event. Send the last `id` as `Last-Event-ID` to go on where it broke off.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServerSentEvent {
    pub id: String,
    pub event: String,
    pub data: String,
}

/// The events of a `text/event-stream`.
#[derive(Debug)]
pub struct Events {
    text: Text,
    id: String,
}

impl Events {
    pub(crate) fn new(answer: Response) -> Self {
        Self { text: Text::new(answer), id: String::new() }
    }

    /// The next event; none at the end.
    pub async fn next(&mut self) -> Result<Option<ServerSentEvent>, Failure> {
        let (mut event, mut data) = (String::new(), Vec::new());
        while let Some(line) = self.text.line().await? {
            let (field, value) = line.split_once(':').unwrap_or((&line, ""));
            let value = value.strip_prefix(' ').unwrap_or(value).to_owned();
            match field {
                "" if line.is_empty() && !data.is_empty() => {
                    let event = if event.is_empty() { "message".to_owned() } else { event };
                    return Ok(Some(ServerSentEvent { id: self.id.clone(), event, data: data.join("\n") }));
                }
                "" if line.is_empty() => event.clear(),
                "id" => self.id = value,
                "event" => event = value,
                "data" => data.push(value),
                _ => {}
            }
        }
        Ok(None)
    }
}

/// The lines of an answer, as they come.
#[derive(Debug)]
struct Text {
    answer: Response,
    rest: Vec<u8>,
    ended: bool,
}

impl Text {
    fn new(answer: Response) -> Self {
        Self { answer, rest: Vec::new(), ended: false }
    }

    async fn line(&mut self) -> Result<Option<String>, Failure> {
        loop {
            if let Some(end) = self.rest.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.rest.drain(..=end).collect();
                return Ok(Some(text(&line)));
            }
            if self.ended {
                let line = std::mem::take(&mut self.rest);
                return Ok((!line.is_empty()).then(|| text(&line)));
            }
            match self.answer.chunk().await? {
                Some(chunk) => self.rest.extend_from_slice(&chunk),
                None => self.ended = true,
            }
        }
    }
}

fn text(line: &[u8]) -> String {
    String::from_utf8_lossy(line).trim_end_matches(['\r', '\n']).to_owned()
}
