package masar.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.pay.EntitlementRule.Method;
import masar.records.Reference;

/** What is wrong with an entitlement that somebody wants to grant: all of it at once, each at its field. */
final class EntitlementCheck {
    private static final BigDecimal MOST = new BigDecimal("100000");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int LONGEST = 60;

    private EntitlementCheck() {
    }

    /**
     * @param appointed the first day of service, where it is known
     * @param today     decisions of a day to come are none yet
     */
    static void check(NewEntitlement asked, List<Reference.City> cities, Optional<LocalDate> appointed, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (Catalogue.kind(asked.allowance()).isEmpty()) {
            problems.add(Problem.of("allowance", "pay.refused.allowance"));
        }
        boolean fixed = asked.rule().method() == Method.FIXED;
        if (!within(asked.rule().rate(), fixed ? MOST : HUNDRED)) {
            problems.add(Problem.of("rate", fixed ? "pay.refused.amount" : "pay.refused.percent"));
        }
        if (asked.rule().least().filter(least -> !within(least, MOST)).isPresent()) {
            problems.add(Problem.of("least", "pay.refused.amount"));
        }
        boolean known = cities.stream().anyMatch(c -> c.code().equals(asked.rule().city()));
        if (asked.rule().method() == Method.BY_CITY ? !known : !asked.rule().city().isEmpty()) {
            problems.add(Problem.of("city", "pay.refused.city"));
        }
        if (appointed.filter(asked.from()::isBefore).isPresent()) {
            problems.add(Problem.of("from", "pay.refused.from", appointed.orElseThrow()));
        }
        if (asked.until().filter(last -> last.isBefore(asked.from())).isPresent()) {
            problems.add(Problem.of("until", "pay.refused.until"));
        }
        decision(asked.decisionNumber()).ifPresent(problems::add);
        if (asked.decidedOn().isAfter(today)) {
            problems.add(Problem.of("decidedOn", "pay.refused.decidedOn"));
        }
        Refused.when(problems);
    }

    static Optional<Problem> decision(String number) {
        return number.isBlank() || number.length() > LONGEST
                ? Optional.of(Problem.of("decisionNumber", "pay.refused.decision", LONGEST)) : Optional.empty();
    }

    private static boolean within(BigDecimal number, BigDecimal most) {
        return number.signum() > 0 && number.compareTo(most) <= 0 && number.stripTrailingZeros().scale() <= 2;
    }
}
