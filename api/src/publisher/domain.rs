use std::borrow::Cow;

use reqwest::Url;
use validator::ValidationError;

/// Second labels under which countries register names: `paper.co.uk`.
const SECOND_LEVELS: &[&str] =
    &["ac", "co", "com", "edu", "go", "gob", "gouv", "gov", "gv", "mil", "ne", "net", "nhs", "or", "org"];

/// Domains under which everybody has their own site.
const SHARED: &[&str] = &["blogspot.com", "github.io", "gitlab.io", "substack.com", "tumblr.com", "wordpress.com"];

/// The host of an address and the domains above it, longest first, down to the one that was registered.
pub(super) fn domains_of(url: &str) -> Vec<String> {
    let url = Url::parse(url).ok();
    let Some(reqwest_host) = url.as_ref().and_then(Url::host_str) else { return Vec::new() };
    let host = reqwest_host.trim_end_matches('.').to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    // An address in numbers has nothing above it.
    if host.starts_with('[') || host.rsplit('.').next().is_some_and(|last| last.parse::<u8>().is_ok()) {
        return vec![host.to_owned()];
    }
    let labels: Vec<&str> = host.split('.').collect();
    let last = labels.len().saturating_sub(registered(&labels));
    (0..=last).map(|from| labels.get(from..).unwrap_or_default().join(".")).collect()
}

/// How many labels of a host are the name that somebody registered.
fn registered(labels: &[&str]) -> usize {
    let [.., second, top] = labels else { return labels.len() };
    let is_shared = SHARED.contains(&format!("{second}.{top}").as_str());
    let is_country = top.len() == 2 && SECOND_LEVELS.contains(second);
    labels.len().min(if is_shared || is_country { 3 } else { 2 })
}

/// Names of hosts, as they are compared.
pub(super) fn domain_names(names: &[String]) -> Result<(), ValidationError> {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && label.chars().all(|c| c == '-' || c.is_ascii_digit() || c.is_ascii_lowercase())
    };
    let is_domain = |name: &String| name.len() <= 253 && name.contains('.') && name.split('.').all(label);
    if names.iter().all(is_domain) {
        return Ok(());
    }
    Err(ValidationError::new("domain").with_message(Cow::Borrowed(
        "each has to be the name of a host in lower case, without https://, such as paper.example (domain)",
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_stands_under_the_name_that_was_registered() {
        assert_eq!(domains_of("https://www.news.paper.example/a?b"), ["news.paper.example", "paper.example"]);
        assert_eq!(domains_of("https://paper.co.uk/"), ["paper.co.uk"]);
        assert_eq!(domains_of("https://north.paper.co.uk/"), ["north.paper.co.uk", "paper.co.uk"]);
        assert_eq!(domains_of("https://ilka.github.io/"), ["ilka.github.io"]);
        assert_eq!(domains_of("http://192.0.2.7/"), ["192.0.2.7"]);
        assert_eq!(domains_of("http://localhost/"), ["localhost"]);
        assert!(domains_of("no address").is_empty());
    }

    #[test]
    fn only_names_of_hosts_are_domains() {
        let check = |name: &str| domain_names(&[name.to_owned()]).is_ok();
        assert!(check("paper.example") && check("xn--sterby-uxa.example"));
        for name in ["https://paper.example", "Paper.example", "paper", "paper..example", "", "paper.example/a"] {
            assert!(!check(name), "{name}");
        }
    }
}
