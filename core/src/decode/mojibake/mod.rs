//! UTF-8 that was once read in a single-byte encoding: "Itâ€™s", "Itโs".

mod codepage;
mod whole;
mod sign;
mod lossy;

pub(super) use lossy::edits as lossy;
pub(super) use whole::edits as whole;

#[cfg(test)]
mod tests {
    use crate::decode::decode;
    use crate::extraction::RepairKind;

    fn mended(text: &str) -> (String, Vec<RepairKind>) {
        let decoded = decode(text.as_bytes(), None).unwrap();
        assert!(decoded.repairs.iter().all(|repair| repair.span.of(&decoded.text) == repair.to));
        (decoded.text, decoded.repairs.into_iter().map(|repair| repair.kind).collect())
    }

    #[test]
    fn utf8_read_in_a_single_byte_encoding_is_mended() {
        for (damaged, whole) in [
            ("The portâ€™s â€œnewâ€\u{9d} quay", "The port’s “new” quay"),
            ("The portâ\u{80}\u{99}s quay", "The port’s quay"),
            ("The portโ€™s quay", "The port’s quay"),
            ("a cafÃ© in MÃ¡laga", "a café in Málaga"),
            ("MÃ¼nchen, 5Â\u{a0}km, Â© Post", "München, 5\u{a0}km, © Post"),
            ("cafรฉ, ยฃ20", "café, £20"),
            ("The port‚Äôs quay", "The port’s quay"),
            ("The portвЂ™s quay", "The port’s quay"),
            ("ðŸš¢ sails", "🚢 sails"),
            ("ä½\u{a0}å¥½", "你好"),
            ("РџСЂРёРІРµС‚", "Привет"),
        ] {
            let (text, kinds) = mended(damaged);
            assert_eq!(text, whole);
            assert!(!kinds.is_empty() && kinds.iter().all(|kind| *kind == RepairKind::Mojibake), "{damaged}");
        }
    }

    #[test]
    fn damage_upon_damage_is_mended_in_one_repair() {
        let (text, kinds) = mended("The portÃ¢â‚¬â„¢s quay");
        assert_eq!((text.as_str(), kinds.len()), ("The port’s quay", 1));
    }

    #[test]
    fn dropped_bytes_are_replaced_by_context() {
        for (damaged, whole) in [
            (
                "The mayorโs plan is โbold,โ she said. Shipโshore power โ the first โ came in 2019โ2021.",
                "The mayor’s plan is “bold,” she said. Ship–shore power — the first — came in 2019–2021.",
            ),
            ("He called it a โmain linkโ today.", "He called it a “main link” today."),
            (
                "The workersโ hall isnโt shut.ย It opened. ยฉ Post",
                "The workers’ hall isn’t shut.\u{a0} It opened. © Post",
            ),
            ("The portâs plan isnât new, itâs âboldâ.", "The port’s plan isn’t new, it’s “bold”."),
            ("โItโs a โbigโ day,โ he said.", "“It’s a ‘big’ day,” he said."),
        ] {
            let (text, kinds) = mended(damaged);
            assert_eq!(text, whole);
            assert!(kinds.contains(&RepairKind::LossyMojibake), "{damaged}");
        }
    }

    #[test]
    fn sound_text_stays_as_it_is() {
        for text in [
            "โรงเรียนเปิดวันจันทร์ โดยมีนักเรียน 300 คน",
            "The vowel โ is written before its consonant, and ย after it.",
            "The letter “โ” and the letter ย.",
            "The school (โรงเรียน) opened; the mayorโs plan failed.",
            "The Thai verb ยก means to lift.",
            "L’été, la pâte et le mât du château. Qu’il fût là !",
            "Le CAFÉ «À L’ÎLE» d’où l’on voit… “L’ÉTÉ”",
            "Größe: 5 µm – „schön“",
            "AMANHÃ, “IRMÔ",
            "Україна, Рівне, сімї",
            "日本語のテキスト。",
            "“CAFÉ”—he said",
            "’é–ü",
        ] {
            assert_eq!(mended(text), (text.to_owned(), Vec::new()));
        }
    }
}
