package masar.promotions.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import masar.promotions.ReadinessSurvey;
import masar.promotions.ReadinessSurveys;
import masar.ui.Say;

/** How many may be promoted in the whole civil service, by grade, and what stands in the way of how many. */
@Named("surveyPage")
@RequestScoped
public class SurveyPage {
    private static final int WHOLE = 100;
    @Inject ReadinessSurveys surveys;
    private Optional<ReadinessSurvey> last;

    /** The last count; null before the first. */
    public ReadinessSurvey getSurvey() {
        if (last == null) {
            last = surveys.last();
        }
        return last.orElse(null);
    }

    /** How far it is, out of a hundred. */
    public long getPercent() {
        return getSurvey().people() == 0 ? WHOLE : WHOLE * getSurvey().looked() / getSurvey().people();
    }

    /** All who were counted. */
    public long getCounted() {
        return getSurvey().grades().stream().mapToLong(ReadinessSurvey.Grade::all).sum();
    }

    /** Those who meet every rule about the person. */
    public long getMet() {
        return getSurvey().grades().stream().mapToLong(ReadinessSurvey.Grade::met).sum();
    }

    /** Those at whom a person must look. */
    public long getOpen() {
        return getSurvey().grades().stream().mapToLong(ReadinessSurvey.Grade::open).sum();
    }

    /** Those whom a rule refuses today. */
    public long getNotYet() {
        return getSurvey().grades().stream().mapToLong(ReadinessSurvey.Grade::notYet).sum();
    }

    /** Begins a count, or goes on with it. */
    public String count() {
        Say.good(surveys.run().done() ? "survey.done" : "survey.goesOn");
        return "/ministry/survey?faces-redirect=true";
    }
}
