/// What a `Content-Type` says.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Media {
    /// `text/html`, in lower case; empty where nothing is said.
    pub(crate) name: String,
    pub(crate) charset: Option<String>,
}

impl Media {
    /// Empty where nothing is said.
    pub(crate) fn of(content_type: &str) -> Self {
        let mut parts = content_type.split(';');
        let name = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
        let charset = parts.find_map(|part| {
            let (name, value) = part.split_once('=')?;
            name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"').to_owned())
        });
        Self { name, charset }
    }

    /// What to read it as: none where that is for the bytes to say. An error where it is no text.
    pub(crate) fn format(&self, body: &[u8]) -> Result<Option<&'static str>, String> {
        match self.name.as_str() {
            "text/html" | "application/xhtml+xml" => Ok(Some("html")),
            "application/pdf" | "application/x-pdf" => Ok(Some("pdf")),
            "text/markdown" | "text/x-markdown" => Ok(Some("markdown")),
            // Servers that do not know better say one of these of anything.
            "" | "text/plain" | "application/octet-stream" if body.starts_with(b"%PDF-") => Ok(Some("pdf")),
            "" | "text/plain" | "application/octet-stream" if !holds_nul(body) => Ok(None),
            name if name.starts_with("text/") && !holds_nul(body) => Ok(Some("plain")),
            "" | "application/octet-stream" => Err("a file without a kind".to_owned()),
            name => Err(name.to_owned()),
        }
    }
}

/// Text has no NUL; UTF-16 has, and says so by its first bytes.
fn holds_nul(body: &[u8]) -> bool {
    let is_utf16 = body.starts_with(&[0xFF, 0xFE]) || body.starts_with(&[0xFE, 0xFF]);
    !is_utf16 && body.iter().take(4096).any(|byte| *byte == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_and_the_encoding_are_read_however_they_are_written() {
        let html = Media::of("Text/HTML; boundary=x; Charset=\"ISO-8859-1\"");
        assert_eq!((html.name.as_str(), html.charset.as_deref()), ("text/html", Some("ISO-8859-1")));
        assert_eq!(html.format(b""), Ok(Some("html")));
        assert_eq!(Media::of("").format(b"words"), Ok(None));
    }

    #[test]
    fn what_is_no_text_is_refused_by_its_kind_or_by_its_bytes() {
        assert_eq!(Media::of("image/png").format(b"x"), Err("image/png".to_owned()));
        assert!(Media::of("application/octet-stream").format(b"\x7fELF\0\0").is_err());
        assert_eq!(Media::of("application/octet-stream").format(b"%PDF-1.7"), Ok(Some("pdf")));
        assert!(Media::of("text/plain").format(b"a\0b").is_err());
        assert_eq!(Media::of("text/plain").format(b"\xFF\xFEa\0"), Ok(None));
    }
}
