package masar.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import masar.pay.law.IncrementCase;
import masar.pay.law.IncrementCase.Penalty;
import masar.records.PaidPlace;

/** Asks the law about one after the other; equal facts are asked once in a piece. The translator between record and law. */
final class IncrementLaw {
    private final LadderBook book;
    private final LocalDate day;
    private final Map<Case, IncrementCase.Answer> asked = new HashMap<>();
    private final Map<IncrementCase.Answer, String> stored = new HashMap<>();

    IncrementLaw(LadderBook book, LocalDate day) {
        this.book = book;
        this.day = day;
    }

    private record Case(String ladder, String grade, int step, Optional<BigDecimal> basic, boolean raised, boolean moved, Penalty penalty, boolean low) {
    }

    IncrementCase.Answer of(PaidPlace place, boolean unsatisfactory) {
        Case one = new Case(place.ladder(), place.grade(), place.step(), place.basic(), place.raised(), place.moved(), PenaltySays.read(place.penalties()),
                unsatisfactory);
        return asked.computeIfAbsent(one, this::answer);
    }

    private IncrementCase.Answer answer(Case one) {
        return IncrementCase.of(new IncrementCase.Facts(day, book.find(one.ladder, day).flatMap(l -> l.grade(one.grade)), one.step, one.basic, one.raised,
                one.moved, one.penalty, one.low));
    }

    /** The decision as one text to keep. */
    String stored(IncrementCase.Answer answer) {
        return stored.computeIfAbsent(answer, a -> a.decision().toStorage());
    }
}
