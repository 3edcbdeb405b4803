//! The words that the rules go by, each list written once. Lemmas in lower case.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Verbs of saying: their clause or quotation is what somebody said.
const SAYING: &str = "\
    acknowledge add admit advise affirm allege announce answer argue ask assert assure attest boast caution cite \
    claim clarify comment complain concede confess confirm contend declare demand deny disclose dispute emphasise \
    emphasize estimate exclaim explain express forecast guarantee indicate inform insist joke lament maintain \
    mention note notify observe pledge post predict proclaim promise propose quip quote read reaffirm recall \
    recommend reiterate remark remind repeat reply report request respond retort reveal rumor rumour say signal \
    specify speculate state stress suggest swear tell testify threaten tweet underline underscore urge vow warn \
    write";

/// Verbs of thinking: what somebody holds to be so.
const THINKING: &str = "\
    agree anticipate assume believe calculate conclude consider decide disagree doubt expect fear feel guess hope \
    imagine intend judge reckon regret suspect think understand want wish worry";

/// Verbs that give somebody's view of a thing: "praised the school", "called the price steep".
const VIEWING: &str = "\
    acclaim accuse applaud blame call characterize commend condemn credit criticise criticize decry defend denounce \
    deride describe dismiss dub emphasise emphasize endorse extol hail highlight label laud oppose praise question \
    reiterate slam stress tout underline underscore welcome";

/// Verbs of saying that take a noun for what is said: "announced job cuts".
const ANNOUNCING: &str = "\
    acknowledge admit announce cite claim confirm demand deny disclose emphasise emphasize estimate express forecast \
    pledge post predict promise propose report request reveal stress threaten underline";

/// Nouns of saying and thinking, with a clause for what is said: "the claim that".
const REPORTS: &str = "\
    accusation admission allegation announcement argument assertion assurance belief charge claim complaint confirmation \
    contention declaration denial estimate expectation fear forecast hope insistence opinion pledge prediction \
    promise proposal report rumor rumour speculation statement suggestion suspicion testimony view warning";

/// Verbs that commit whoever is their subject by being said: "agreed to leave", "refused to sign".
const COMMITTING: &str =
    "agree consent decline expect intend plan pledge promise refuse swear threaten vow undertake want";

/// Verbs whose content holds if the sentence does: no speaker stands between.
const FACTIVE: &str = "\
    demonstrate discover find know learn mean notice prove realise realize remember reveal see show";

const DENYING: &str = "\
    deny dispute rebut refute reject";

/// Verbs of aiming, with an infinitive.
const AIMING: &str = "\
    agree aim aspire commit decide endeavor endeavour expect hope intend look mean plan pledge prepare promise \
    propose resolve seek set strive target undertake vow want wish";

/// Nouns of aiming: "the aim is to ...", "plans to ...".
const AIMS: &str = "\
    aim ambition aspiration bid commitment effort goal hope idea intention mission objective plan pledge priority \
    promise purpose push target vision";

/// Verbs that make a signature when their object is an instrument.
const SIGNING: &str = "\
    co-sign conclude cosign countersign initial ink seal sign";

/// What can be signed.
const INSTRUMENTS: &str = "\
    accord act agreement arrangement bill charter compact concession contract convention covenant deal declaration \
    decree document law lease letter licence license loan loi memorandum mou order pact partnership petition \
    protocol settlement statement term treaty understanding";

/// Adjectives and nouns of judgement.
const JUDGEMENT: &str = "\
    absurd alarming amazing appalling awful bad bold breakthrough brilliant catastrophic clever courageous crucial \
    dangerous disappointing disastrous disgrace disgraceful dramatic embarrassing encouraging essential excellent \
    extraordinary failure fair fantastic foolish game-changer good great harmful helpful historic horrible ideal \
    impressive inadequate incredible inevitable inspiring interesting irresponsible meaningful milestone mistake \
    necessary obvious outrageous outstanding perfect pointless poor powerful promising reasonable reckless \
    remarkable ridiculous right sad sensible shame shameful shocking sign significant smart steep striking stunning \
    stupid superb surprising terrible terrific testament tragic transformative triumph troubling unacceptable unfair \
    unfortunate unjust unprecedented useful useless vital welcome wise wonderful worrying wrong";

/// Headings under which a text judges instead of reporting.
const ANALYSIS: &[&str] = &[
    "analysis",
    "assessment",
    "commentary",
    "comment",
    "conclusion",
    "implications",
    "opinion",
    "opinions",
    "outlook",
    "perspective",
    "relevance",
    "significance",
    "takeaway",
    "takeaways",
    "the bottom line",
    "verdict",
    "view",
    "viewpoint",
    "what it means",
    "what this means",
    "why it matters",
    "why this matters",
    "our view",
    "our take",
    "editorial",
    "bottom line",
    "investor takeaway",
];

/// Participles of naming, placing and describing, which say how a thing is and not what happened to it.
const STATIVE: &str = "\
    aim associate base call compose comprise consider consist contain dedicate dub entitle headquarter involve know \
    locate name need own populate regard relate require situate title use";

/// Verbs whose coordinated subjects act together: they are not split.
const COLLECTIVE: &str = "\
    agree argue clash collaborate collide combine compete cooperate differ disagree discuss divorce exchange fight \
    gather join marry meet merge negotiate partner share split talk total unite";

/// Nouns for groups and people that can act, plan and speak.
const AGENTS: &str = "\
    administration agency airline alliance army association authority bank board body bureau business cabinet \
    carmaker ceo chairman chairwoman chief city club college commission committee company consortium corporation \
    council country court delegation department director executive factory firm foundation fund government group he \
    hospital institute it leader maker man manufacturer mayor member minister ministry nation official operator \
    organisation organization owner parliament partner party people person police president producer project \
    researcher school scientist secretary she side startup state student subsidiary supplier team they union \
    university venture we who woman worker";

/// Verbs that say how things stand: "will" with them foretells, it promises nothing.
const STATES: &str = "\
    appear be become benefit cost depend die face fall feel get grow happen have know lose mean need occur receive \
    remain rise see seem suffer";

/// Verbs with the prepositions that they cannot go without: "known for", "consists of".
const GOVERNING: [(&str, &[&str]); 50] = [
    ("act", &["as"]),
    ("adhere", &["to"]),
    ("aim", &["at", "for"]),
    ("amount", &["to"]),
    ("base", &["in", "on"]),
    ("belong", &["to"]),
    ("comply", &["with"]),
    ("concentrate", &["on"]),
    ("consist", &["in", "of"]),
    ("contribute", &["to"]),
    ("cope", &["with"]),
    ("culminate", &["in"]),
    ("deal", &["with"]),
    ("dedicate", &["to"]),
    ("depend", &["on"]),
    ("derive", &["from"]),
    ("describe", &["as"]),
    ("devote", &["to"]),
    ("embark", &["on"]),
    ("engage", &["in"]),
    ("equate", &["to", "with"]),
    ("focus", &["on"]),
    ("function", &["as"]),
    ("involve", &["in", "with"]),
    ("know", &["as", "for"]),
    ("lead", &["to"]),
    ("model", &["on"]),
    ("name", &["after"]),
    ("note", &["for"]),
    ("participate", &["in"]),
    ("play", &["for"]),
    ("recognise", &["as", "for"]),
    ("recognize", &["as", "for"]),
    ("refer", &["to"]),
    ("regard", &["as"]),
    ("rely", &["on"]),
    ("remember", &["as", "for"]),
    ("result", &["from", "in"]),
    ("rid", &["of"]),
    ("rise", &["to"]),
    ("serve", &["as"]),
    ("sign", &["with"]),
    ("specialise", &["in"]),
    ("specialize", &["in"]),
    ("stem", &["from"]),
    ("suffer", &["from"]),
    ("team", &["with"]),
    ("transform", &["into"]),
    ("turn", &["into"]),
    ("work", &["as"]),
];

/// Whether the verb cannot go without what stands behind this preposition.
pub(crate) fn governs(verb: &str, preposition: &str) -> bool {
    GOVERNING.iter().any(|(lemma, governed)| *lemma == verb && governed.contains(&preposition))
}

/// How a lemma is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lexicon {
    Saying,
    Announcing,
    Report,
    Committing,
    Thinking,
    Viewing,
    Factive,
    Denying,
    Aiming,
    Aim,
    Signing,
    Instrument,
    Judgement,
    Stative,
    Collective,
    Agent,
    State,
}

const LISTS: [(Lexicon, &str); 17] = [
    (Lexicon::Saying, SAYING),
    (Lexicon::Announcing, ANNOUNCING),
    (Lexicon::Report, REPORTS),
    (Lexicon::Committing, COMMITTING),
    (Lexicon::Thinking, THINKING),
    (Lexicon::Viewing, VIEWING),
    (Lexicon::Factive, FACTIVE),
    (Lexicon::Denying, DENYING),
    (Lexicon::Aiming, AIMING),
    (Lexicon::Aim, AIMS),
    (Lexicon::Signing, SIGNING),
    (Lexicon::Instrument, INSTRUMENTS),
    (Lexicon::Judgement, JUDGEMENT),
    (Lexicon::Stative, STATIVE),
    (Lexicon::Collective, COLLECTIVE),
    (Lexicon::Agent, AGENTS),
    (Lexicon::State, STATES),
];

/// The uses of each lemma, a bit for each list.
static USES: LazyLock<HashMap<&'static str, u32>> = LazyLock::new(|| {
    let mut uses: HashMap<&str, u32> = HashMap::new();
    for (list, words) in LISTS {
        for word in words.split_whitespace() {
            *uses.entry(word).or_default() |= 1 << list as u32;
        }
    }
    uses
});

impl Lexicon {
    pub(crate) fn has(self, lemma: &str) -> bool {
        let uses = USES.get(lemma).copied().or_else(|| USES.get(lemma.to_ascii_lowercase().as_str()).copied());
        uses.is_some_and(|uses| uses & 1 << self as u32 != 0)
    }
}

/// Whether a heading, in lower case, opens a section that judges.
pub(crate) fn is_analysis(heading: &str) -> bool {
    ANALYSIS.contains(&heading)
}
