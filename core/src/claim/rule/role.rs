use super::{Rule, Taken};
use crate::claim::draft::{Draft, Part, Proposition, Said, Words};
use crate::claim::inflect::indefinite;
use crate::claim::scene::{Scene, id};
use crate::claim::standalone::Piece;
use crate::extraction::{Detail, EntityKind, RoleDetail};
use crate::mention;
use crate::syntax::Upos;

rule! {
    /// Who holds which post where, as a title beside a name says it.
    ///
    /// "Marlo's mayor Ida Quist opened the pier" says that Ida Quist is mayor. Leaves alone posts without a holder, and what
    /// a verb says ("was named mayor"): that is an event.
    Role
}

impl Rule for Role {
    fn claims(&self, scene: &Scene<'_>, _: &mut Taken) -> Vec<Draft> {
        let sentence = scene.outline.sentence().span;
        let roles = scene.reading.entities.roles().iter();
        roles.filter(|role| sentence.contains(role.span)).filter_map(|role| draft(scene, role)).collect()
    }
}

fn draft(scene: &Scene<'_>, role: &mention::Role) -> Option<Draft> {
    let outline = scene.outline;
    let text = scene.reading.article.text.as_str();
    let person: Vec<usize> = outline.within(role.person_span).collect();
    let title: Vec<usize> = outline.within(role.title).collect();
    let (holder, post) = (*person.last()?, *title.last()?);
    let name = scene.reading.entities.get(role.person)?.name.clone();
    let house = role.organization.filter(|_| !is_demonym(scene, role));
    let organization = house.and_then(|entity| scene.reading.entities.get(entity)).map(|entity| entity.name.clone());
    let be = match outline.form(title[0]) {
        calling if organization.is_none() && is_calling(calling) => format!("is {}", indefinite(calling)),
        _ => "is".to_string(),
    };
    let mut pieces = vec![Piece::Words(person), Piece::Added(be, None), Piece::Words(title)];
    if let Some(organization) = &organization {
        pieces.push(Piece::Added("of".to_string(), None));
        pieces.push(Piece::Added(organization.clone(), role.organization_span));
    }
    let proposition = Proposition {
        pieces,
        subject: Some(Part { span: role.person_span, head: holder }),
        predicate: Some(Said { lemma: "be".to_string(), words: Words::Added("is".to_string()) }),
        objects: vec![("complement".to_string(), Part { span: role.title, head: post })],
        stands_for: Vec::new(),
        setting: Vec::new(),
    };
    let detail = RoleDetail {
        person: name,
        person_entity: Some(id(role.person)),
        role: role.title.of(text).to_string(),
        organization_entity: house.map(id),
        organization,
    };
    Some(Draft::new("role", proposition, Detail::Role(detail)))
}

/// "a Norwegian actor" is no actor of Norway; "the Norwegian minister" is Norway's.
fn is_demonym(scene: &Scene<'_>, role: &mention::Role) -> bool {
    const OF_STATE: [&str; 12] = [
        "ambassador",
        "chancellor",
        "consul",
        "envoy",
        "governor",
        "king",
        "minister",
        "monarch",
        "premier",
        "president",
        "queen",
        "secretary",
    ];
    let outline = scene.outline;
    let entity = role.organization.and_then(|entity| scene.reading.entities.get(entity));
    let place = entity.is_some_and(|entity| entity.kind == EntityKind::Place);
    let adjective = role
        .organization_span
        .and_then(|span| outline.within(span).last())
        .is_some_and(|last| outline.upos(last) == Upos::Adj);
    let of_state =
        outline.within(role.title).any(|word| OF_STATE.contains(&outline.form(word).to_lowercase().as_str()));
    place && adjective && !of_state
}

/// "actor", "academician": one of many, as the small letter says; a post is written with a capital or goes with its house.
fn is_calling(title: &str) -> bool {
    title.starts_with(char::is_lowercase)
}
