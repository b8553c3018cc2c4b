package masar.retirement.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import masar.kernel.OpenToAll;
import masar.records.Reference;
import masar.ui.Format;
import masar.ui.Wishes;

/** Words of the pages of contributions. */
@Named("contributionsWords")
@ApplicationScoped
@OpenToAll("words alone")
public class ContributionsWords {
    @Inject Reference reference;
    @Inject Format format;

    /** A month in words. */
    public String month(YearMonth month) {
        return format.gregorianMonths().get(month.getMonthValue() - 1) + " " + format.digits(Integer.toString(month.getYear()));
    }

    /** The agency's name in the language of this request. */
    public String agency(String code) {
        return reference.agency(code).name(Wishes.now().language());
    }
}
