//! The order drawn from a seed, redone from its description (`paper::Order`) and pinned.

use proptest::prelude::*;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use xuefa::{
    bank::Bank,
    paper::{ORDER, Order, draw, master, read_blueprint},
    seal::canonical,
};

/// The second implementation: as plain as the description, sharing no line with the first.
struct Plain {
    head: Vec<u8>,
    block: u64,
    left: Vec<u8>,
}

impl Plain {
    fn new(seed: &str, purpose: &str) -> Plain {
        let mut head = Vec::new();
        for part in ["xuefa-order/1", seed, purpose] {
            head.extend((part.len() as u64).to_be_bytes());
            head.extend(part.as_bytes());
        }
        head.extend(8u64.to_be_bytes());
        Plain { head, block: 0, left: Vec::new() }
    }

    fn number(&mut self) -> u64 {
        if self.left.is_empty() {
            let mut hasher = Sha256::new();
            hasher.update(&self.head);
            hasher.update(self.block.to_be_bytes());
            self.left = hasher.finalize().to_vec();
            self.block += 1;
        }
        let word: Vec<u8> = self.left.drain(..8).collect();
        u64::from_be_bytes(word.try_into().unwrap())
    }

    fn below(&mut self, n: u64) -> u64 {
        if n < 2 {
            return 0;
        }
        let accepted = u128::from(u64::MAX) / u128::from(n) * u128::from(n);
        loop {
            let number = self.number();
            if u128::from(number) < accepted {
                return number % n;
            }
        }
    }

    fn permutation(&mut self, n: usize) -> Vec<usize> {
        let mut places: Vec<usize> = (0..n).collect();
        let mut last = n;
        while last > 1 {
            last -= 1;
            let other = self.below(last as u64 + 1) as usize;
            places.swap(last, other);
        }
        places
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn as_described(seed in "\\PC{0,12}", purpose in "[a-z/0-9]{0,12}", sizes in prop::collection::vec(0usize..300, 1..6)) {
        let (mut order, mut plain) = (Order::new(&seed, &purpose), Plain::new(&seed, &purpose));
        for n in sizes {
            prop_assert_eq!(order.below(n) as u64, plain.below(n as u64));
            prop_assert_eq!(order.below(usize::MAX / 2 + n) as u64, plain.below((usize::MAX / 2 + n) as u64));
            prop_assert_eq!(order.permutation(n), plain.permutation(n));
        }
    }
}

#[derive(Deserialize)]
struct Vector {
    seed: String,
    purpose: String,
    below_1000: Vec<usize>,
    then_permutation_of_12: Vec<usize>,
}

/// Worked out outside this program. They never change; a new algorithm is a new version with vectors of its own.
#[test]
fn golden_vectors() {
    let vectors: Vec<Vector> = serde_json::from_str(include_str!("../fixtures/core/order-1.json")).unwrap();
    assert_eq!(ORDER, 1, "a new version keeps the vectors of the old one and brings its own");
    assert!(vectors.len() >= 4);
    for vector in vectors {
        let mut order = Order::new(&vector.seed, &vector.purpose);
        let below: Vec<usize> = vector.below_1000.iter().map(|_| order.below(1000)).collect();
        assert_eq!(below, vector.below_1000, "{}", vector.seed);
        assert_eq!(order.permutation(12), vector.then_permutation_of_12, "{}", vector.seed);
    }
}

/// One whole paper, pinned to the byte with its key.
#[test]
fn golden_paper() {
    let bank: Bank = serde_json::from_str(include_str!("../fixtures/core/bank.json")).unwrap();
    let (blueprint, faults) = read_blueprint(include_str!("../fixtures/core/golden.txt"));
    assert_eq!(faults, []);
    let drawn = draw(&bank, &blueprint, "金 seed 1").unwrap();
    let (paper, key) = master(&bank, &blueprint, &drawn, "金 seed 1");
    let (paper_json, key_json) = (canonical(&paper) + "\n", canonical(&key) + "\n");
    assert_eq!(paper_json, include_str!("../fixtures/core/golden-paper.json"));
    assert_eq!(key_json, include_str!("../fixtures/core/golden-key.json"));
    // The id, redone plainly: the digest of one length-prefixed text.
    let text = paper_json.trim_end();
    let mut hasher = Sha256::new();
    hasher.update((text.len() as u64).to_be_bytes());
    hasher.update(text.as_bytes());
    let id: String = hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(paper.id().to_string(), id);
    assert_eq!(key.paper, paper.id());
}

/// Canonical means sorted keys, which rests on how a dependency is built.
#[test]
fn canonical_json_is_sorted() {
    let value: serde_json::Value = serde_json::from_str(r#"{"b":1,"a":{"d":[2,1],"c":"é\n"}}"#).unwrap();
    assert_eq!(canonical(&value), r#"{"a":{"c":"é\n","d":[2,1]},"b":1}"#);
}
