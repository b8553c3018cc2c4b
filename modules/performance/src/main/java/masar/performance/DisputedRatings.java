package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.identity.Caller;
import masar.identity.Powers;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.records.People;
import masar.requests.Disputed;
import masar.requests.Disputed.Fact;
import masar.requests.Disputed.Matter;
import masar.requests.Disputes;
import masar.requests.Notices;
import masar.ui.Texts;

/** One's own yearly ratings that stand, as they may be disputed. Of the lowest one the mark is 1. */
@ApplicationScoped
@OpenToAll("reads the own ratings alone, through Appraisals, which guards it")
public class DisputedRatings implements Disputes {
    /** Its code. */
    public static final String CODE = "rating";
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final String YEAR = "\\d{4}";
    private static final int MOST = 5;
    @Inject Appraisals appraisals;
    @Inject CharterBook book;
    @Inject CharterLife life;
    @Inject LowRatings low;
    @Inject RatingGrievances grievances;
    @Inject People people;
    @Inject Caller caller;
    @Inject Powers powers;
    @Inject Notices notices;
    @Inject Texts texts;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Disputed> mine() {
        List<CharterRow> charters = book.of(caller.nationalId());
        return appraisals.mine().stream().filter(Appraisal::stands).limit(MOST)
                .map(a -> disputed(a, charters.stream().filter(c -> c.number().equals(a.documentNumber())).findFirst())).toList();
    }

    @Override
    public void grieved(String nationalId, String ref, String number) {
        moved(nationalId, ref, number, CharterMove.GRIEVE);
        if (ref.matches(YEAR)) {
            grievances.brought(people.myEmployeeId(), nationalId, Integer.parseInt(ref), number);
            low.look(people.myEmployeeId(), nationalId);
        }
    }

    @Override
    public void answered(String nationalId, String ref, String number, boolean accepted) {
        moved(nationalId, ref, number, accepted ? CharterMove.ACCEPT : CharterMove.UPHOLD);
        if (ref.matches(YEAR)) {
            int year = Integer.parseInt(ref);
            grievances.answered(nationalId, year, number, accepted).or(() -> book.of(nationalId, year).map(c -> c.employeeId)).ifPresent(employee -> low.look(employee, nationalId));
        }
    }

    // A rating that was entered by hand has no charter to move; its grievances are kept all the same.
    private void moved(String nationalId, String ref, String number, CharterMove move) {
        if (ref.matches(YEAR)) {
            book.of(nationalId, Integer.parseInt(ref)).flatMap(c -> book.locked(c.id)).filter(c -> CharterMoves.find(c.state, move).isPresent()).ifPresent(c -> {
                c.grievance = number;
                life.move(c, move, Optional.empty(), number);
                if (move == CharterMove.ACCEPT) {
                    tell(c);
                }
            });
        }
    }

    // Human resources enter the rating anew; whom the grievance concerns are not told of it.
    private void tell(CharterRow c) {
        List<String> concerned = List.of(c.nationalId, c.ratedBy, book.ratings(c.id).get(0).row().approvedBy);
        powers.holders(Power.HR_SPECIALIST, c.agency, "").stream().filter(id -> !concerned.contains(id)).forEach(id -> notices.tell(id, "charters.notice.correct",
                "/agency/appraisals?person=" + c.employeeId + "&year=" + c.year, "charter-correct:" + c.id + ":" + c.grievance, c.grievance, Integer.toString(c.year)));
    }

    private Disputed disputed(Appraisal a, Optional<CharterRow> charter) {
        List<Fact> facts = List.of(Fact.of("appraisals.year", Integer.toString(a.year())),
                new Fact("appraisals.rating", texts.in(ARABIC, a.rating().textKey()), texts.in(Locale.ENGLISH, a.rating().textKey())),
                Fact.of("disputed.mark", Integer.toString(a.rating().mark())), Fact.of("appraisals.document", a.documentNumber()),
                Fact.of("appraisals.date", a.documentDate().toString()));
        return new Disputed(CODE, Integer.toString(a.year()), Matter.RATING, texts.in(ARABIC, "disputed.rating", Integer.toString(a.year())),
                texts.in(Locale.ENGLISH, "disputed.rating", Integer.toString(a.year())), facts, a.agency(), charter.map(c -> c.receivedOn),
                Stream.concat(Stream.of(a.enteredBy()), charter.stream().map(c -> c.ratedBy)).filter(id -> id.matches("\\d{10}")).collect(Collectors.toSet()), false, "");
    }
}
