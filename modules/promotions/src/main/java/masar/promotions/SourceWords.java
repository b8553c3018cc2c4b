package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import masar.kernel.OpenToAll;
import masar.ui.Texts;

/** The rows of the record that points are from, in words. */
@ApplicationScoped
@OpenToAll("puts into words what the caller already has")
public class SourceWords {
    private static final int OF_APPRAISAL = 4;
    @Inject Texts texts;

    /** One row as evidence names it: an appraisal by year and paper, what a committee gave, what HR verified. */
    public String of(String source, Locale locale) {
        if (source.startsWith("committee:")) {
            return texts.in(locale, "points.committee");
        }
        if (source.startsWith("training:") || source.startsWith("volunteering:")) {
            return texts.in(locale, "points.verified");
        }
        String[] parts = source.split(":", OF_APPRAISAL);
        return parts.length == OF_APPRAISAL ? texts.in(locale, "points.appraisal", parts[1], parts[OF_APPRAISAL - 1]) : source;
    }
}
