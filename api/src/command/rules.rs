use clap::Args;

use super::Failure;

/// Print what each rule finds and leaves alone, as Markdown (docs/rules.md)
#[derive(Args)]
pub(super) struct Rules {}

impl Rules {
    pub(super) fn run(self) -> Result<(), Failure> {
        super::print(&markdown())
    }
}

fn markdown() -> String {
    let mut text = String::from(
        "<!-- Written by `make rules` from the rules' own documentation in core/src/claim/rule. -->\n\n# The rules that make claims\n\n\
         Each looks at a sentence in this order. A clause belongs to the first rule that takes it; the rules about phrases and times\n\
         (from `date` on) add to what others took. `claimbench explain FILE --claim N` shows which rule made a claim, and on what.\n",
    );
    for (name, about) in claimbench_core::rules() {
        let lines: Vec<&str> = about.lines().map(str::trim).collect();
        text.push_str(&format!("\n## {name}\n\n{}\n", lines.join("\n")));
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_list_of_rules_in_docs_is_not_stale() {
        assert_eq!(include_str!("../../../docs/rules.md"), super::markdown(), "run `make rules`");
    }
}
