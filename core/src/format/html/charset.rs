/// Bytes of a page in which its encoding must be declared.
const START: usize = 1024;

/// The encoding that a page declares in `<meta charset>` or `<meta http-equiv>`.
pub(super) fn declared(bytes: &[u8]) -> Option<String> {
    let start = bytes.get(..bytes.len().min(START)).unwrap_or_default();
    let text = String::from_utf8_lossy(start).to_ascii_lowercase();
    let (_, rest) = text.split_once("charset=")?;
    let rest = rest.trim_start_matches(['"', '\'', ' ']);
    let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ':')).collect();
    encoding_rs::Encoding::for_label(name.as_bytes())?;
    // A page that can be read this far is not in UTF-16, whatever it says.
    Some(if name.starts_with("utf-16") { "utf-8".to_owned() } else { name })
}

#[cfg(test)]
mod tests {
    use super::declared;

    #[test]
    fn both_declarations_are_read() {
        assert_eq!(declared(b"<meta charset=\"windows-1251\">").as_deref(), Some("windows-1251"));
        let old = b"<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>";
        assert_eq!(declared(old).as_deref(), Some("iso-8859-1"));
        assert_eq!(declared(b"<meta charset=klingon>"), None);
    }
}
