//! "Ministry of Trade and Industry": fields of work that "and" joins inside one name.

use super::look::Look;
use super::spot::Spot;
use super::tagger::Kind;

/// What ministries, faculties and banks are of and for, as names write it. Our own list.
const FIELDS: &str = "\
    Accounting Administration Advancement Aeronautics Affairs Agriculture Aid Architecture Art Arts Astronautics Astronomy \
    Aviation Biology Border Budget Business Chemistry Children Climate Commerce Communication Communications Competition \
    Conservation Construction Consumer Cooperation Crime Culture Customs Defence Defense Design Development Diplomacy \
    Drugs Ecology Economics Economy Education Electronics Employment Energy Engineering Enterprise Environment Equality \
    Excise Export Exports Families Family Finance Fisheries Food Forestry Forests Gas Geology Health Heritage Housing \
    Humanities Hygiene Immigration Industries Industry Information Infrastructure Innovation Inspection Insurance Interior \
    Investment Investments Irrigation Judiciary Justice Labor Labour Land Languages Law Livestock Logistics Management \
    Manufacturing Maritime Materials Mathematics Media Medicine Metallurgy Migration Mineral Minerals Mines Mining Music \
    Nature Navigation Nutrition Oceanography Oil Parks Peace Petroleum Pharmacy Physics Planning Policy Politics Ports \
    Prevention Production Prosperity Protection Quarantine Rail Railways Reconciliation Reconstruction Recreation Reform \
    Refugees Rehabilitation Reintegration Rescue Research Resources Revenue Rights Roads Safety Science Sciences Security \
    Services Shipping Skills Society Space Sport Sports Standards Statistics Supervision Supply Sustainability Tax Taxation \
    Technical Technologies Technology Telecommunications Textiles Tourism Trade Training Transport Transportation Treatment \
    Urban Veterinary Water Welfare Wildlife Women Work Works Youth";

/// How many words one more field may have: "Human Services".
const WORDS: usize = 3;

fn is_field(word: &str) -> bool {
    FIELDS.split_whitespace().any(|field| field == word)
}

/// The names of a sentence, in order, where those of one body that were cut at an "and" are whole again.
pub(super) fn joined(look: &Look, spots: Vec<Spot>) -> Vec<Spot> {
    let mut whole: Vec<Spot> = Vec::with_capacity(spots.len());
    for mut spot in spots {
        if whole.last().is_some_and(|last| spot.first < last.end) {
            continue;
        }
        if spot.kind == Kind::Organization && is_of_a_field(look, &spot) {
            spot.end = end(look, spot.end);
        }
        whole.push(spot);
    }
    whole
}

/// "University of Science", "Bank for Reconstruction and": a body, and the field that it is of or for.
fn is_of_a_field(look: &Look, spot: &Spot) -> bool {
    let of = (spot.first..spot.end).any(|index| matches!(look.text(index), "of" | "for"));
    let last = if look.text(spot.end - 1) == "and" { spot.end.saturating_sub(2) } else { spot.end - 1 };
    of && is_field(look.text(last))
}

/// Where the name ends with the fields that follow: ", Industry and Energy".
fn end(look: &Look, from: usize) -> usize {
    let mut end = from;
    let mut at = if look.text(from - 1) == "and" { from } else { from + 1 };
    loop {
        let joined_by_and = look.text(at - 1) == "and" || look.text(at - 1) == "&";
        if !joined_by_and && look.text(at - 1) != "," {
            return end;
        }
        let at_field = if look.text(at) == "and" { at + 1 } else { at };
        let capitals = (at_field..look.len()).take(WORDS).take_while(|index| look.capital(*index));
        let Some(field) = capitals.filter(|index| is_field(look.text(*index))).last() else { return end };
        // A comma alone may as well begin something else: only the last "and" closes a list of fields.
        if joined_by_and || at_field > at {
            end = field + 1;
        }
        at = field + 2;
    }
}
