package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.PartialDate;
import masar.records.EmployeeRecord.CareerEvent;
import masar.requests.Disputed;
import masar.requests.Disputed.Fact;
import masar.requests.Disputed.Matter;
import masar.requests.Disputes;
import masar.ui.Texts;

/** The decisions of the last year in one's own career, as they may be disputed: what each set, by which paper, and who entered it. */
@ApplicationScoped
@OpenToAll("reads the own record alone, through Records, which guards it")
public class DisputedDecisions implements Disputes {
    /** Its code. */
    public static final String CODE = "decision";
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final int MOST = 20;
    @Inject Records records;
    @Inject CivilClock clock;
    @Inject Texts texts;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Disputed> mine() {
        EmployeeRecord record = records.mine();
        return record.career().stream().filter(this::isRecent).limit(MOST).map(e -> disputed(e, record)).toList();
    }

    /** Whether it is a decision of the last year. */
    public boolean isRecent(CareerEvent event) {
        return event.kind() != EventKind.START_OF_DUTY && !event.from().isBefore(clock.today().minusYears(1));
    }

    private Disputed disputed(CareerEvent e, EmployeeRecord record) {
        Named agency = e.agency().isEmpty() ? record.job().agency() : e.agency();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("event.decision", e.decisionNumber(), e.decisionNumber()));
        e.decidedOn().map(PartialDate::sourceText).ifPresent(d -> facts.add(Fact.of("disputed.decidedOn", d)));
        facts.add(Fact.of("disputed.from", e.from().toString()));
        add(facts, "disputed.title", e.title());
        add(facts, "disputed.grade", e.grade());
        if (e.step() > 0) {
            facts.add(Fact.of("disputed.step", Integer.toString(e.step())));
        }
        add(facts, "disputed.agency", agency);
        facts.removeIf(f -> f.ar().isEmpty());
        String kind = e.kind().textKey();
        return new Disputed(CODE, Long.toString(e.id()), e.kind() == EventKind.PROMOTION ? Matter.PROMOTION : Matter.DECISION,
                texts.in(ARABIC, "disputed.event", texts.in(ARABIC, kind), e.from()), texts.in(Locale.ENGLISH, "disputed.event", texts.in(Locale.ENGLISH, kind), e.from()),
                facts, agency.code(), Optional.empty(), e.enteredBy().matches("\\d{10}") ? Set.of(e.enteredBy()) : Set.of(), false, "");
    }

    private static void add(List<Fact> facts, String key, Named named) {
        if (!named.isEmpty()) {
            facts.add(new Fact(key, named.name("ar"), named.name("en")));
        }
    }
}
