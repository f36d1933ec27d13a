//! The chain over events: any single change shows.

use crate::events::kind;
use proptest::prelude::*;
use xuefa::{
    ledger::{Entry, link, root, verify},
    seal::digest,
    sitting::{Event, Stamp},
};

fn chain() -> impl Strategy<Value = Vec<Entry>> {
    let stamp = (0u32..3, any::<u64>(), any::<i64>());
    prop::collection::vec((kind(digest(&[b"paper"])), stamp), 1..20).prop_map(|events| {
        let mut last = root();
        let numbered = events.into_iter().enumerate();
        numbered
            .map(|(seq, (kind, (opening, mono, wall)))| {
                let entry = link(last, Event { seq: seq as u64, at: Stamp { opening, mono, wall }, kind });
                last = entry.link;
                entry
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_single_change_is_found(
        entries in chain(), at: prop::sample::Index, other: prop::sample::Index, how in 0u8..8,
        bit in 0usize..256, another in kind(digest(&[b"paper"])),
    ) {
        let last = verify(&entries).expect("a chain just made");
        prop_assert_eq!(last, entries.last().unwrap().link);
        let (at, other) = (at.index(entries.len()), other.index(entries.len()));
        let mut changed = entries.clone();
        match how {
            0 => changed[at].event.seq ^= 1 << (bit % 64),
            1 => changed[at].event.at.mono ^= 1 << (bit % 64),
            2 => changed[at].event.at.wall ^= 1 << (bit % 64),
            3 => changed[at].event.kind = another,
            4 => changed[at].link.0[bit / 8] ^= 1 << (bit % 8),
            5 => drop(changed.remove(at)),
            6 => changed.insert(at, entries[other].clone()),
            _ => changed.swap(at, other),
        }
        // A chain that was cut off at its end is whole, but it is another chain: its last link tells.
        prop_assert!(changed == entries || verify(&changed) != Ok(last));
    }

    #[test]
    fn any_changed_character_is_found(entries in chain(), at: prop::sample::Index, new in "[ -~]") {
        let last = verify(&entries).expect("a chain just made");
        let text = serde_json::to_string(&entries).unwrap();
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let at = places[at.index(places.len())];
        let mut changed = text.clone();
        changed.replace_range(at..at + text[at..].chars().next().unwrap().len_utf8(), &new);
        if let Ok(read) = serde_json::from_str::<Vec<Entry>>(&changed) {
            // What reads as the same (ＡＢ for AB, a space between) is the same.
            prop_assert!(read == entries || verify(&read) != Ok(last));
        }
        prop_assert_eq!(serde_json::from_str::<Vec<Entry>>(&text).unwrap(), entries);
    }
}
