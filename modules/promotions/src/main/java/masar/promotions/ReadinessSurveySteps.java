package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.records.AsOf;
import masar.records.Increments;

/** The pieces of a count of everybody's readiness, each in a transaction of its own and each as if done once. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("asked within the module; what guards it is the bean in front of it")
class ReadinessSurveySteps {
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject ReadinessOfAll all;
    @Inject Increments people;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** Begins one, unless one is going on. */
    public void begin() {
        ReadinessSurveyRow row = locked();
        if (row != null && row.doneAt == null) {
            return;
        }
        ReadinessSurveyRow own = row == null ? new ReadinessSurveyRow() : row;
        own.begin(new AsOf(clock.today(), clock.now()), people.after(0));
        try {
            em.createQuery("delete from ReadinessCountRow c").executeUpdate();
            em.persist(own);
            em.flush();
        } catch (PersistenceException meanwhile) {
            // A second click, or a colleague, began the first one at the same moment.
            throw new Refused("refused.stale");
        }
        audit.record(AuditEntry.of("readiness.counted").by(Power.MINISTRY_OFFICER).changed("", "people=" + own.people));
    }

    /** Counts some more; whether there may be others. */
    public boolean piece() {
        ReadinessSurveyRow row = locked();
        if (row.doneAt != null) {
            return false;
        }
        Optional<ReadinessOfAll.Piece> piece = all.next(row.last, Increments.MOST, row.asOf());
        piece.ifPresent(p -> {
            row.went(p);
            add(p.said());
        });
        if (piece.isEmpty()) {
            row.done(clock.now());
        }
        em.flush();
        return piece.isPresent();
    }

    private void add(List<ReadinessOfAll.One> said) {
        Map<ReadinessCountRow.Key, Long> more = new HashMap<>();
        for (ReadinessOfAll.One one : said) {
            Decision person = Readiness.ofPerson(one.decision());
            more.merge(new ReadinessCountRow.Key(one.grade(), person.outcome().name()), 1L, Long::sum);
            person.refusals().forEach(f -> more.merge(new ReadinessCountRow.Key(one.grade(), f.rule()), 1L, Long::sum));
        }
        more.forEach((key, count) -> {
            ReadinessCountRow row = em.find(ReadinessCountRow.class, key);
            if (row == null) {
                em.persist(new ReadinessCountRow(key, count));
            } else {
                row.people += count;
            }
        });
    }

    /** As far as it has come; empty before the first. */
    public Optional<ReadinessSurvey> told() {
        ReadinessSurveyRow row = em.find(ReadinessSurveyRow.class, ReadinessSurveyRow.ONLY);
        return row == null ? Optional.empty() : Optional.of(told(row, em.createQuery("select c from ReadinessCountRow c", ReadinessCountRow.class).getResultList()));
    }

    private static ReadinessSurvey told(ReadinessSurveyRow row, List<ReadinessCountRow> counts) {
        Map<Integer, Map<String, Long>> grades = new TreeMap<>();
        Map<String, Long> rules = new TreeMap<>();
        for (ReadinessCountRow c : counts) {
            if (isOutcome(c.said)) {
                grades.computeIfAbsent(c.grade, g -> new HashMap<>()).put(c.said, c.people);
            } else {
                rules.merge(c.said, c.people, Long::sum);
            }
        }
        return new ReadinessSurvey(row.on, row.looked, row.people, row.doneAt != null, grades.entrySet().stream().map(g -> new ReadinessSurvey.Grade(g.getKey(),
                count(g.getValue(), Outcome.GRANTED), count(g.getValue(), Outcome.NEEDS_PERSON), count(g.getValue(), Outcome.REFUSED))).toList(),
                rules.entrySet().stream().map(r -> new ReadinessSurvey.Rule(r.getKey(), r.getValue()))
                        .sorted(Comparator.comparing(ReadinessSurvey.Rule::people).reversed()).toList());
    }

    private static boolean isOutcome(String found) {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(found)) {
                return true;
            }
        }
        return false;
    }

    private static long count(Map<String, Long> found, Outcome outcome) {
        return found.getOrDefault(outcome.name(), 0L);
    }

    private ReadinessSurveyRow locked() {
        return em.find(ReadinessSurveyRow.class, ReadinessSurveyRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
