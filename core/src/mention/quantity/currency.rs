//! The names and signs of money.

use iso_currency::Currency;

use super::super::scan::Cursor;

/// The currency before a number: "$", "US$", "A$", "EUR", "Rs". The code, and what stands behind the sign.
pub(super) fn before(at: Cursor<'_>) -> Option<(&'static str, Cursor<'_>)> {
    if let Some(code) = sign(at.word()) {
        return Some((code, at.next()));
    }
    let behind = at.next();
    if behind.word() == "$" && (behind.glued() || at.exact().len() > 1) && at.is_letters() {
        return dollar(at.exact()).map(|code| (code, behind.next()));
    }
    match at.exact() {
        "Rs" | "Rs." => Some(("INR", if behind.glued() { behind.skip(&["."]) } else { behind })),
        "RM" => Some(("MYR", behind)),
        code => Some((iso(code)?, behind)),
    }
}

/// The currency behind a number: "euros", "US dollars", "yuan", "EUR", "cents".
pub(super) fn behind(at: Cursor<'_>) -> Option<(&'static str, Cursor<'_>)> {
    let country = match at.exact() {
        "US" | "American" => Some("USD"),
        "Australian" => Some("AUD"),
        "Canadian" => Some("CAD"),
        "Hong" if at.next().exact() == "Kong" => Some("HKD"),
        "Singapore" => Some("SGD"),
        "Swiss" => Some("CHF"),
        "British" => Some("GBP"),
        "Japanese" => Some("JPY"),
        "Chinese" => Some("CNY"),
        "Indian" => Some("INR"),
        _ => None,
    };
    if let Some(code) = country {
        let noun = if code == "HKD" { at.next().next() } else { at.next() };
        return named(noun.word()).map(|_| (code, noun.next()));
    }
    if let Some(behind) = at.eat_all(&["u", ".", "s", "."]) {
        return behind.eat(&["dollar", "dollars"]).map(|behind| ("USD", behind));
    }
    if let Some(code) = sign(at.word()).or_else(|| named(at.word())).or_else(|| iso(at.exact())) {
        return Some((code, at.next()));
    }
    None
}

fn sign(word: &str) -> Option<&'static str> {
    Some(match word {
        "$" => "USD",
        "€" => "EUR",
        "£" => "GBP",
        "¥" => "JPY",
        "₹" => "INR",
        "₽" => "RUB",
        "₩" => "KRW",
        "₺" => "TRY",
        "₴" => "UAH",
        "₦" => "NGN",
        "₪" => "ILS",
        "₫" => "VND",
        "₱" => "PHP",
        _ => return None,
    })
}

/// The dollar of the letters before "$".
fn dollar(letters: &str) -> Option<&'static str> {
    Some(match letters {
        "US" | "USD" => "USD",
        "A" | "AU" | "AUD" => "AUD",
        "C" | "CA" | "CAD" => "CAD",
        "NZ" | "NZD" => "NZD",
        "HK" | "HKD" => "HKD",
        "S" | "SG" | "SGD" => "SGD",
        "NT" => "TWD",
        "R" => "BRL",
        _ => return None,
    })
}

fn iso(code: &str) -> Option<&'static str> {
    let capitals = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    // Codes that are also common words or abbreviations in capitals.
    let other =
        ["ALL", "TOP", "TRY", "CUP", "COP", "MOP", "GEL", "PEN", "BAM", "XXX", "SOS", "MAD", "LAK"].contains(&code);
    if capitals && !other { Currency::from_code(code).map(|currency| currency.code()) } else { None }
}

fn named(word: &str) -> Option<&'static str> {
    Some(match word {
        "dollar" | "dollars" | "cent" | "cents" | "bucks" => "USD",
        "euro" | "euros" => "EUR",
        "pound" | "pounds" | "pence" | "sterling" => "GBP",
        "yen" => "JPY",
        "yuan" | "renminbi" => "CNY",
        "rupee" | "rupees" => "INR",
        "ruble" | "rubles" | "rouble" | "roubles" => "RUB",
        "won" => "KRW",
        "franc" | "francs" => "CHF",
        "rand" => "ZAR",
        "real" | "reais" => "BRL",
        "peso" | "pesos" => "MXN",
        "lira" | "liras" => "TRY",
        "zloty" | "zlotys" => "PLN",
        "shekel" | "shekels" => "ILS",
        "ringgit" => "MYR",
        "baht" => "THB",
        "dong" => "VND",
        "naira" => "NGN",
        "hryvnia" | "hryvnias" => "UAH",
        "ringgits" => "MYR",
        "riyal" | "riyals" => "SAR",
        "dirham" | "dirhams" => "AED",
        _ => return None,
    })
}

/// Whether the word names a hundredth of its currency.
pub(super) fn is_hundredth(word: &str) -> bool {
    matches!(word, "cent" | "cents" | "pence")
}
