package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Span;
import masar.promotions.law.Promotability;
import masar.promotions.law.PromotionFacts;
import masar.records.EmployeeRecord;
import masar.records.Records;

/** What the law says of naming somebody for a post outside the comparison, and what still must be proved. */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it is the bean in front of it")
class NominationCheck {
    /** Rules that the act itself answers, and that no proof can. */
    private static final Set<String> ANSWERED_BY_DECISION = Set.of("X1");
    private static final int LONGEST_PROOF = 500;
    @Inject Records records;
    @Inject Chances chances;

    /**
     * What was found.
     *
     * @param record    the record today
     * @param fromGrade the grade held
     * @param post      the post
     * @param decision  every finding
     */
    record Checked(EmployeeRecord record, int fromGrade, Post post, Decision decision) {
    }

    /**
     * Applies every rule.
     *
     * @param free    whether the post is free for this person
     * @param approved whether the authority has approved; empty while it was not asked
     */
    Checked check(EmployeeRecord record, Post post, NominationKind kind, boolean free, Optional<Boolean> approved) {
        if (Readiness.said(record) != Outlook.Said.YES) {
            throw Refused.field("post", "nominations.refused.person");
        }
        PromotionFacts own = FactsOfRecord.of(record, records.jobs(record.employeeId(), record.asOf().knownAt()), chances.appraisal(record));
        boolean exceptional = kind == NominationKind.EXCEPTIONAL;
        PromotionFacts.Post target = new PromotionFacts.Post(post.grade(), Optional.of(free), chances.qualified(post, record),
                Optional.of(new Span(post.experienceYears(), 0, 0)), exceptional ? Optional.empty() : Optional.of(true), exceptional ? approved : Optional.empty());
        PromotionFacts facts = new PromotionFacts(own.on(), exceptional ? PromotionFacts.Kind.EXCEPTIONAL : PromotionFacts.Kind.ORDINARY, own.person(),
                own.career(), target, own.policy());
        return new Checked(record, own.career().grade(), post, Promotability.decide(facts));
    }

    /** The rules that somebody must prove: those that the record alone does not show, and the minister's nomination. */
    static List<String> toProve(Decision decision, NominationKind kind) {
        List<String> rules = new ArrayList<>(decision.findings().stream().filter(f -> f.outcome() == Outcome.NEEDS_PERSON).map(Finding::rule)
                .filter(r -> !ANSWERED_BY_DECISION.contains(r)).toList());
        if (kind == NominationKind.SELECTION && !rules.contains("P7")) {
            rules.add("P7");
        }
        return rules;
    }

    /** Refuses what the law refuses, and what is not proved. */
    static void mustStand(Decision decision, NominationKind kind, Map<String, String> proofs) {
        Refused.when(decision.refusals().stream().map(f -> Problem.of("", f.textKey() + ".fix")).toList());
        Refused.when(toProve(decision, kind).stream().filter(r -> proofs.getOrDefault(r, "").isBlank() || proofs.get(r).strip().length() > LONGEST_PROOF)
                .map(r -> Problem.of("proof." + r, "nominations.refused.proof", LONGEST_PROOF)).toList());
    }
}
