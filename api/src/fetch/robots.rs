//! What a site asks of programs (RFC 9309). Whatever cannot be read of it asks for nothing.

/// The name that a site calls us by.
const PRODUCT: &str = "claimbench";
/// No file asks for more rules than this.
const LINES: usize = 10_000;

/// The rules of one site that are meant for us.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Robots {
    rules: Vec<Rule>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    allows: bool,
    path: String,
}

impl Robots {
    /// The groups that name us, or else those for everybody.
    pub(super) fn read(text: &str) -> Self {
        let (mut ours, mut everybodys, mut is_named) = (Vec::new(), Vec::new(), false);
        // Whom the group is for that the next rule belongs to, and whether a rule has ended its list of names.
        let (mut us, mut everybody, mut in_rules) = (false, false, true);
        for line in text.lines().take(LINES) {
            let line = line.split('#').next().unwrap_or_default();
            let Some((field, value)) = line.split_once(':') else { continue };
            let (field, value) = (field.trim().to_ascii_lowercase(), value.trim());
            match field.as_str() {
                "user-agent" => {
                    if std::mem::take(&mut in_rules) {
                        (us, everybody) = (false, false);
                    }
                    us |= is_us(value);
                    everybody |= value == "*";
                    is_named |= us;
                }
                "allow" | "disallow" => {
                    in_rules = true;
                    let rule = Rule { allows: field == "allow", path: value.to_owned() };
                    if us && !value.is_empty() {
                        ours.push(rule);
                    } else if everybody && !value.is_empty() {
                        everybodys.push(rule);
                    }
                }
                _ => {}
            }
        }
        Self { rules: if is_named { ours } else { everybodys } }
    }

    /// Whether a path, with its query, may be fetched: the longest rule that matches it says so, of two as long the kinder.
    pub(super) fn allow(&self, path: &str) -> bool {
        let matching = self.rules.iter().filter(|rule| matches(&rule.path, path));
        matching.max_by_key(|rule| (rule.path.len(), rule.allows)).is_none_or(|rule| rule.allows)
    }
}

/// `Claimbench/1.0` is ours too.
fn is_us(name: &str) -> bool {
    let product = name.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').next().unwrap_or_default();
    product.eq_ignore_ascii_case(PRODUCT)
}

/// Whether a pattern stands at the start of a path; `*` is anything, a `$` at its end is the path's end. Each part is looked
/// for where the one before ended, so that no pattern takes longer than its length times the path's.
fn matches(pattern: &str, path: &str) -> bool {
    let (pattern, to_the_end) = match pattern.strip_suffix('$') {
        Some(pattern) => (pattern, true),
        None => (pattern, false),
    };
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = path.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, between)) = parts.split_last() else { return !to_the_end || rest.is_empty() };
    for part in between {
        let Some(at) = rest.find(part) else { return false };
        rest = rest.get(at + part.len()..).unwrap_or_default();
    }
    if to_the_end { rest.ends_with(last) } else { rest.contains(last) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allows(robots: &str, path: &str) -> bool {
        Robots::read(robots).allow(path)
    }

    #[test]
    fn a_group_that_names_us_is_meant_before_the_one_for_everybody() {
        let robots =
            "User-agent: *\nDisallow: /\n\nUser-agent: Other\nUser-agent: ClaimBench/2\nDisallow: /drafts\nAllow: /\n";
        assert!(allows(robots, "/news") && !allows(robots, "/drafts/1"));
        assert!(!allows("User-agent: *\nDisallow: /\nUser-agent: Other\nAllow: /", "/news"));
        assert!(allows("User-agent: claimbench\nDisallow:\nUser-agent: *\nDisallow: /", "/news"));
    }

    #[test]
    fn two_groups_that_name_us_are_one() {
        let robots =
            "User-agent: claimbench\nDisallow: /a\nUser-agent: x\nDisallow: /c\nUser-agent: claimbench\nDisallow: /b";
        assert!(!allows(robots, "/a") && !allows(robots, "/b") && allows(robots, "/c"));
    }

    #[test]
    fn the_longest_rule_that_matches_decides_and_of_two_as_long_the_kinder() {
        let robots = "user-agent: *\ndisallow: /news\nallow: /news/open\ndisallow: /same\nallow: /same";
        assert!(!allows(robots, "/news/closed") && allows(robots, "/news/open/1") && allows(robots, "/same"));
    }

    #[test]
    fn a_star_is_anything_and_a_dollar_is_the_end() {
        let robots = "user-agent: *\ndisallow: /*.pdf$\ndisallow: /a*b*c\ndisallow: /end$";
        assert!(!allows(robots, "/x/y.pdf") && allows(robots, "/x/y.pdf?print"));
        assert!(!allows(robots, "/a1b2c3") && allows(robots, "/a1c2b"));
        assert!(!allows(robots, "/end") && allows(robots, "/ending"));
    }

    #[test]
    fn what_is_no_rule_asks_for_nothing() {
        for robots in
            ["", "<html>Not found</html>", "Disallow: /", "user-agent\ndisallow /", "user-agent: *\n# disallow: /"]
        {
            assert!(allows(robots, "/"), "{robots}");
        }
    }
}
