//! Addresses of the web and of mail, and names of files: never cut.

const SCHEMES: [&str; 5] = ["http://", "https://", "ftp://", "www.", "mailto:"];

/// Last parts of a host name or of a file name.
const ENDINGS: [&str; 36] = [
    "com", "org", "net", "gov", "edu", "int", "mil", "info", "biz", "io", "ai", "tv", "eu", "uk", "us", "ca", "au",
    "de", "fr", "cn", "jp", "in", "ru", "nl", "it", "es", "doc", "docx", "xls", "xlsx", "pdf", "txt", "html", "htm",
    "jpg", "zip",
];

/// Bytes of the address that `rest` begins with.
pub(super) fn length(rest: &str) -> Option<usize> {
    if !rest.bytes().any(|byte| matches!(byte, b'.' | b'@' | b':')) {
        return None;
    }
    if SCHEMES.iter().any(|scheme| has_prefix(rest, scheme)) {
        return Some(without_closers(rest).len()).filter(|length| *length > 4);
    }
    mail(rest).or_else(|| host(rest))
}

fn has_prefix(rest: &str, prefix: &str) -> bool {
    rest.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

fn without_closers(rest: &str) -> &str {
    rest.trim_end_matches(|last: char| !last.is_alphanumeric() && !matches!(last, '/' | '-' | '_' | '&' | '=' | '#'))
}

fn mail(rest: &str) -> Option<usize> {
    let (name, domain) = rest.split_once('@')?;
    let named = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-');
    if name.is_empty() || !name.bytes().all(named) || !name.starts_with(|first: char| first.is_ascii_alphanumeric()) {
        return None;
    }
    let end = domain
        .find(|each: char| !each.is_ascii_alphanumeric() && !matches!(each, '.' | '-' | '_'))
        .unwrap_or(domain.len());
    let domain = domain[..end].trim_end_matches(['.', '-', '_']);
    domain.contains('.').then_some(name.len() + 1 + domain.len())
}

fn host(rest: &str) -> Option<usize> {
    let end =
        rest.find(|each: char| !each.is_ascii_alphanumeric() && !matches!(each, '.' | '-' | '_')).unwrap_or(rest.len());
    let name = rest[..end].trim_end_matches(['.', '-', '_']);
    let (before, last) = name.rsplit_once('.')?;
    let known = ENDINGS.contains(&last.to_ascii_lowercase().as_str());
    let labels = || before.split('.');
    let sound = labels().all(|label| label.len() > 1 && !label.starts_with('-'));
    let newsgroup = labels().count() > 1 && name.bytes().all(|byte| byte.is_ascii_lowercase() || b".-".contains(&byte));
    if !sound || !(known || newsgroup) || !before.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let path = &rest[name.len()..];
    let path = if path.starts_with('/') { without_closers(path).len() } else { 0 };
    Some(name.len() + path)
}
