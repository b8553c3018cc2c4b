package masar.support.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import masar.identity.KnownAgencies;
import masar.kernel.OpenToAll;
import masar.kernel.text.ArabicText;
import masar.requests.Disputed;
import masar.requests.Disputed.Fact;
import masar.support.Grievance;
import masar.support.GrievanceKinds;
import masar.support.GrievanceReply;
import masar.ui.Format;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Disputed things and grievances in words. */
@Named("grieveWords")
@ApplicationScoped
@OpenToAll("words")
public class GrieveWords {
    @Inject Texts texts;
    @Inject Format format;
    @Inject Instance<KnownAgencies> agencies;

    /** What it is. */
    public String title(Disputed what) {
        return what.title(Wishes.now().language());
    }

    /** The value of a fact: days in both calendars, numbers in their order. */
    public String value(Fact fact) {
        String said = "en".equals(Wishes.now().language()) ? fact.en() : fact.ar();
        Optional<LocalDate> day = GrievanceKinds.day(said);
        if (day.isPresent()) {
            return format.date(day.get());
        }
        return said.chars().anyMatch(Character::isLetter) ? said : ArabicText.isolate(said);
    }

    /** Name of an agency. */
    public String agency(String code) {
        return agencies.stream().flatMap(k -> k.byCode(code).stream()).findFirst().map(a -> a.name(Wishes.now().language())).orElse(code);
    }

    /** The heading of one request of a case: who has it and why it was brought. */
    public String stage(Grievance g) {
        String stage = texts.get("grievances.stage." + g.stage(), new Object[0]);
        return g.cause() == masar.support.GrievanceCause.REOPENED ? texts.get("grievances.reopened", stage) : stage;
    }

    /** Look of an answer. */
    public String look(GrievanceReply reply) {
        return switch (reply) {
            case NONE -> "info";
            case GRANTED -> "good";
            case REFUSED, SILENT -> "bad";
        };
    }
}
