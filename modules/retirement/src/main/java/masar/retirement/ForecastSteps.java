package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.OpenToAll;
import masar.records.Increments;
import masar.records.ServiceLines;
import masar.retirement.ForecastRow.State;
import masar.retirement.law.LeavingForecast;
import masar.retirement.law.RetirementPolicy;

/**
 * The pieces of a forecast, each in a transaction of its own that writes whom it found and how far it is together, under the lock of the
 * forecast: two that drive the same one take pieces in turn, and nobody is counted twice, wherever one is cut off.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("called by the house's timer")
class ForecastSteps {
    private static final int PEOPLE = 1000;
    @Inject ForecastBook book;
    @Inject Increments people;
    @Inject ServiceLines lines;
    @Inject ForecastWriter writer;

    /** Begins the forecast of the twelve months from this one on, once. */
    public void begin(LocalDate day) {
        if (book.em.find(ForecastRow.class, YearMonth.from(day).toString()) == null) {
            book.em.persist(new ForecastRow(day, book.now()));
        }
    }

    /** The months of the forecasts that are not made to their end, oldest first. */
    public List<String> unfinished() {
        return book.unfinished();
    }

    /** Does the next piece of a forecast; whether there was anything to do. */
    public boolean piece(String month) {
        ForecastRow row = book.em.find(ForecastRow.class, month, LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.state == State.DONE) {
            return false;
        }
        row.touchedAt = book.now();
        Optional<Increments.Piece> piece = people.next(row.lastId, PEOPLE);
        if (piece.isEmpty()) {
            book.finish(row);
            return false;
        }
        look(row, piece.get().upTo());
        return true;
    }

    private void look(ForecastRow row, long upTo) {
        LeavingForecast law = new LeavingForecast(row.from().atDay(1), row.from().plusMonths(Forecast.MONTHS).atDay(1));
        List<ServiceLines.Line> here = lines.between(row.lastId, upTo, row.madeOn);
        List<ForecastPersonRow> found = new ArrayList<>();
        for (ServiceLines.Line one : here) {
            law.of(one.born(), one.services(), one.uncounted(), one.extended(), RetirementPolicy.DEFAULT)
                    .ifPresent(what -> found.add(new ForecastPersonRow(row, one, what)));
        }
        writer.write(found);
        row.looked += here.size();
        row.lastId = upTo;
    }
}
