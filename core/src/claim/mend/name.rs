use super::climbs_to;
use crate::extraction::EntityKind;
use crate::mention::EntityIndex;
use crate::reading::{Reading, Sentence};
use crate::span::Span;
use crate::syntax::{Relation, Upos, Word};

/// The words of one name, or of a person with their post, are one phrase, and two such phrases around "and" are coordinated.
pub(super) fn unite_names(reading: &Reading, sentence: &Sentence, words: &mut [Word]) {
    let units = units(reading, sentence);
    for unit in &units {
        uncouple(words, unit);
        unite(words, unit);
    }
    for list in lists(words, &units) {
        for other in list.get(1..).unwrap_or_default() {
            coordinate(words, &list[0], other);
        }
    }
}

/// "University of Science and Technology" is no coordination.
fn uncouple(words: &mut [Word], unit: &Unit) {
    for word in words.iter_mut().take(unit.last + 1).skip(unit.first) {
        if word.head.is_some_and(|head| unit.holds(head)) {
            word.relation = match word.relation {
                Relation::Conj => Relation::Flat,
                Relation::Cc => Relation::Compound,
                relation => relation,
            };
        }
    }
    // What is coordinated with one word of a name is coordinated with the name.
    for (index, word) in words.iter_mut().enumerate() {
        let beyond = !unit.holds(index) && word.relation == Relation::Conj;
        if beyond && word.head.is_some_and(|head| unit.holds(head)) {
            word.head = Some(unit.head);
        }
    }
}

/// Words that are one phrase: from `first` to `last`, headed by `head`.
struct Unit {
    first: usize,
    last: usize,
    head: usize,
    kind: EntityKind,
}

impl Unit {
    fn holds(&self, index: usize) -> bool {
        self.first <= index && index <= self.last
    }
}

/// The names and the persons with their posts, the longer ones first where they overlap, in the order of the text.
fn units(reading: &Reading, sentence: &Sentence) -> Vec<Unit> {
    let words = sentence.tree.words();
    let mut found = people(reading, sentence, words);
    let named = reading.entities.within(sentence.span).filter_map(|(span, entity)| name(reading, words, span, entity));
    found.extend(named);
    found.extend(titles(reading, sentence, words));
    found.sort_by_key(|unit| (unit.first, std::cmp::Reverse(unit.last)));
    let mut kept: Vec<Unit> = Vec::new();
    for unit in found {
        if kept.last().is_none_or(|last| last.last < unit.first) {
            kept.push(unit);
        }
    }
    kept
}

fn name(reading: &Reading, words: &[Word], span: Span, entity: EntityIndex) -> Option<Unit> {
    let (first, last) = range(words, span)?;
    let kind = reading.entities.get(entity)?.kind;
    let of = (first..=last).find(|index| words[*index].upos == Upos::Adp && *index > first);
    let head = if kind == EntityKind::Person { first } else { of.map_or(last, |of| of - 1) };
    let head = if words[head].upos == Upos::Punct { first } else { head };
    Some(Unit { first, last, head, kind })
}

/// Each person with the posts before the name: all spans of posts that end with the same name, together.
fn people(reading: &Reading, sentence: &Sentence, words: &[Word]) -> Vec<Unit> {
    let mut found: Vec<Unit> = Vec::new();
    for role in reading.entities.roles().iter().filter(|role| sentence.span.contains(role.span)) {
        let Some((first, last)) = range(words, role.span) else { continue };
        let Some((head, end)) = range(words, role.person_span) else { continue };
        if end != last {
            continue;
        }
        match found.iter_mut().find(|unit| unit.head == head) {
            Some(unit) => unit.first = unit.first.min(first),
            None => found.push(Unit { first, last, head, kind: EntityKind::Person }),
        }
    }
    found
}

/// Titles of works in quotation marks: a few words, the long ones with capitals.
fn titles(reading: &Reading, sentence: &Sentence, words: &[Word]) -> Vec<Unit> {
    let text = reading.article.text.as_str();
    let inside = reading.quotations.iter().filter(|quotation| sentence.span.contains(quotation.span));
    inside
        .filter_map(|quotation| {
            let (first, mut last) = range(words, quotation.span)?;
            while last > first && words[last].upos == Upos::Punct {
                last -= 1;
            }
            let capital = |word: &Word| word.span.len() < 4 || !word.span.of(text).starts_with(char::is_lowercase);
            let title = last - first < 7
                && words[first..=last].iter().all(capital)
                && !words[first].span.of(text).starts_with(char::is_lowercase);
            let of = (first..=last).find(|index| words[*index].upos == Upos::Adp && *index > first);
            title.then_some(Unit { first, last, head: of.map_or(last, |of| of - 1), kind: EntityKind::Organization })
        })
        .collect()
}

/// Runs of units with nothing but commas, quotation marks and a last "and" between them.
fn lists<'a>(words: &[Word], units: &'a [Unit]) -> Vec<&'a [Unit]> {
    let mut found = Vec::new();
    let mut start = 0;
    for at in 1..=units.len() {
        let link = units.get(at).map(|next| link(words, units[at - 1].last + 1..next.first));
        match link {
            Some(Link::Comma) if alike(&units[at - 1], &units[at]) && units[at].kind != EntityKind::Place => {}
            Some(Link::And) if alike(&units[at - 1], &units[at]) => {
                found.push(&units[start..=at]);
                start = at;
            }
            _ => start = at,
        }
    }
    found
}

fn alike(one: &Unit, other: &Unit) -> bool {
    (one.kind == EntityKind::Person) == (other.kind == EntityKind::Person)
}

/// What stands between two units.
enum Link {
    Comma,
    And,
    Other,
}

fn link(words: &[Word], between: std::ops::Range<usize>) -> Link {
    let marks = between.clone().all(|index| {
        matches!(words[index].upos, Upos::Cconj | Upos::Punct | Upos::Num) && words[index].relation != Relation::Case
    });
    let and = between.clone().any(|index| words[index].upos == Upos::Cconj);
    match (marks && (1..=7).contains(&between.len()), and) {
        (true, true) => Link::And,
        (true, false) => Link::Comma,
        (false, _) => Link::Other,
    }
}

fn range(words: &[Word], span: Span) -> Option<(usize, usize)> {
    let first = words.partition_point(|word| word.span.start() < span.start());
    let last = words.partition_point(|word| word.span.end() <= span.end()).checked_sub(1)?;
    (first <= last).then_some((first, last))
}

/// How much it says that a word is attached like this.
fn rank(relation: Relation) -> usize {
    match relation {
        Relation::Root => 0,
        Relation::Nsubj | Relation::NsubjPass => 1,
        Relation::OblAgent => 2,
        Relation::Obj | Relation::Iobj => 3,
        Relation::Obl | Relation::Conj => 4,
        Relation::NmodPoss | Relation::Nmod => 5,
        Relation::Appos => 6,
        _ => 7,
    }
}

/// Hangs the unit on one head by its own head word, and everything else in it below that.
fn unite(words: &mut [Word], unit: &Unit) {
    let tops: Vec<usize> =
        (unit.first..=unit.last).filter(|index| words[*index].head.is_none_or(|head| !unit.holds(head))).collect();
    let attached = |index: &usize| !matches!(words[*index].relation, Relation::Case | Relation::Det | Relation::Punct);
    let Some(best) =
        tops.iter().copied().filter(attached).min_by_key(|index| (rank(words[*index].relation), usize::MAX - index))
    else {
        return;
    };
    let (head, relation) = (words[best].head, words[best].relation);
    if tops.len() == 1 && best == unit.head {
        return;
    }
    for (index, word) in words.iter_mut().enumerate().take(unit.last + 1).skip(unit.first) {
        let outside = word.head.is_none_or(|head| !unit.holds(head));
        if index != unit.head && (outside || index == best) {
            word.head = Some(unit.head);
            let kept = matches!(
                word.relation,
                Relation::Case | Relation::Det | Relation::Punct | Relation::Cc | Relation::NmodPoss
            );
            if !kept {
                word.relation = if index < unit.head { Relation::Compound } else { Relation::Flat };
            }
        }
    }
    words[unit.head].head = head;
    words[unit.head].relation = relation;
    for (index, word) in words.iter_mut().enumerate() {
        let dependent = word.head.is_some_and(|head| unit.holds(head) && head != unit.head);
        if !unit.holds(index) && dependent {
            word.head = Some(unit.head);
        }
    }
    straighten(words, unit);
}

/// No word of the unit may stand above its head: that would be a cycle.
fn straighten(words: &mut [Word], unit: &Unit) {
    let mut here = words[unit.head].head;
    for _ in 0..words.len() {
        match here {
            Some(word) if unit.holds(word) => {
                words[unit.head].head = words[word].head.filter(|head| !unit.holds(*head));
                return;
            }
            Some(word) => here = words[word].head,
            None => return,
        }
    }
}

/// "A and B" with both of a kind: whatever the parser made of it, B is coordinated with A.
fn coordinate(words: &mut [Word], one: &Unit, other: &Unit) {
    let already = words[other.head].head == Some(one.head) && words[other.head].relation == Relation::Conj;
    if already {
        return;
    }
    let subject = |word: &Word| matches!(word.relation, Relation::Nsubj | Relation::NsubjPass);
    let lifts = subject(&words[other.head]) && !subject(&words[one.head]) && !has_case(words, one);
    if lifts || words[one.head].head == Some(other.head) || words[one.head].head.is_none() {
        if climbs_to(words, words[other.head].head, one.head) {
            return;
        }
        words[one.head].head = words[other.head].head;
        words[one.head].relation = words[other.head].relation;
    } else if !subject(&words[one.head]) && matches!(words[other.head].relation, Relation::Root) {
        return;
    }
    if words[one.head].head == Some(other.head) || climbs_to(words, words[one.head].head, other.head) {
        return;
    }
    words[other.head].head = Some(one.head);
    words[other.head].relation = Relation::Conj;
    for index in (one.last + 1..other.first).rev() {
        if !matches!(words[index].upos, Upos::Cconj | Upos::Punct) {
            break;
        }
        words[index].head = Some(other.head);
        words[index].relation = if words[index].upos == Upos::Cconj { Relation::Cc } else { Relation::Punct };
    }
}

fn has_case(words: &[Word], unit: &Unit) -> bool {
    words.iter().any(|word| word.head == Some(unit.head) && word.relation == Relation::Case)
}
