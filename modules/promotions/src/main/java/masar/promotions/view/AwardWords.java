package masar.promotions.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import masar.kernel.CivilClock;
import masar.promotions.AwardLine;
import masar.promotions.AwardState;
import masar.ui.Wishes;

/** Awards in words and looks. */
@Named("awardWords")
@RequestScoped
public class AwardWords {
    @Inject CivilClock clock;

    /** The look of a state. */
    public String look(AwardState state) {
        return switch (state) {
            case STARTED, ACCEPTED -> "good";
            case OFFERED -> "info";
            case REFUSED -> "bad";
            case EXPIRED -> "warn";
            case WAITING, WAIVED -> "none";
        };
    }

    /** Whose line it is, in the language of this request. */
    public String name(AwardLine line) {
        return line.name(Wishes.now().language());
    }

    /** Days left until a day. */
    public long left(LocalDate day) {
        return ChronoUnit.DAYS.between(clock.today(), day);
    }
}
