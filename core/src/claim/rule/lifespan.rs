use super::{Rule, Taken};
use crate::claim::clause::Phrase;
use crate::claim::draft::{Draft, Part, Proposition, Said, Words};
use crate::claim::scene::Scene;
use crate::claim::standalone::Piece;
use crate::extraction::{DateDetail, Detail, EntityKind};
use crate::syntax::Relation;

rule! {
    /// When somebody was born and died, as years in brackets behind the name say it.
    ///
    /// "Ida Quist (1902–1987) was a painter" gives both, and "(born 1950)" the one. Leaves alone years behind anything but
    /// a person of whom the sentence says what they were, and two years that make no life (terms of office, seasons).
    Lifespan
}

impl Rule for Lifespan {
    fn claims(&self, scene: &Scene<'_>, _: &mut Taken) -> Vec<Draft> {
        let subjects = scene.clauses.iter().filter_map(|clause| Some((clause.main_verb(), clause.subject.as_ref()?)));
        let described = subjects.filter(|(predicate, subject)| {
            scene.outline.child(*predicate, &[Relation::Cop]).is_some() && subject.options.len() == 1
        });
        let found = described.filter_map(|(_, subject)| life(scene, subject.options.first()?));
        found.flatten().collect()
    }
}

/// The longest and the shortest time between two years that is taken for a life.
const YEARS: std::ops::RangeInclusive<i32> = 15..=115;

fn life(scene: &Scene<'_>, person: &Phrase) -> Option<Vec<Draft>> {
    let outline = scene.outline;
    (scene.kind_at(person.head)? == EntityKind::Person).then_some(())?;
    let open = person.words.last()? + 1;
    let inside: Vec<usize> =
        (open + 1..outline.len()).take_while(|index| outline.form(*index) != ")").take(6).collect();
    let forms: Vec<&str> = inside.iter().map(|index| outline.form(*index)).collect();
    if open >= outline.len() || outline.form(open) != "(" {
        return None;
    }
    let year = |form: &str| (form.len() == 4).then(|| form.parse::<i32>().ok()).flatten();
    match forms.as_slice() {
        [from, "-" | "–" | "—", to] if YEARS.contains(&(year(to)? - year(from)?)) => Some(vec![
            draft(scene, person, ("was born", inside[0]), from),
            draft(scene, person, ("died", inside[2]), to),
        ]),
        ["born" | "b.", from] if year(from).is_some() => {
            Some(vec![draft(scene, person, ("was born", inside[1]), from)])
        }
        _ => None,
    }
}

fn draft(scene: &Scene<'_>, person: &Phrase, (what, year): (&str, usize), edtf: &str) -> Draft {
    let outline = scene.outline;
    let added = |text: &str| Piece::Added(text.to_string(), None);
    let event = format!("{} {what}", scene.named(person).name);
    let proposition = Proposition {
        pieces: vec![Piece::Words(person.words.clone()), added(what), added("in"), Piece::Words(vec![year])],
        subject: Some(Part { span: outline.run(&person.words, person.head), head: person.head }),
        predicate: Some(Said {
            lemma: if what == "died" { "die" } else { "bear" }.to_string(),
            words: Words::Added(what.to_string()),
        }),
        ..Proposition::default()
    };
    let mut draft =
        Draft::new("lifespan", proposition, Detail::Date(DateDetail { event, edtf: Some(edtf.to_string()) }));
    draft.confidence = 0.8;
    draft
}
