package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import masar.kernel.OpenToAll;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Training and scholarships in words. */
@ApplicationScoped
@Named("developmentWords")
@OpenToAll("words")
public class DevelopmentWords {
    @Inject Texts texts;

    String in(Locale locale, String key, Object... args) {
        return texts.in(locale, key, args);
    }

    String span(LocalDate first, LocalDate last, Locale locale) {
        return texts.in(locale, first.equals(last) ? "development.span.one" : "development.span", first, last);
    }

    /** From when to when, in the language of this request. */
    public String span(LocalDate first, LocalDate last) {
        return span(first, last, Wishes.now().locale());
    }

    /** A certificate in one sentence. */
    String certificate(CertificateAsk ask, Locale locale) {
        List<String> parts = new ArrayList<>(List.of(ask.title(), ask.provider(), span(ask.first(), ask.last(), locale), in(locale, "development.hours", ask.hours())));
        if (ask.kind() == Certificate.Kind.TRAINING) {
            parts.add(in(locale, "training.sort." + ask.sorted()));
        }
        if (!ask.paper().isEmpty()) {
            parts.add(in(locale, "certificate.paper.said", ask.paper()));
        }
        if (!ask.score().isEmpty()) {
            parts.add(in(locale, "certificate.score.said", ask.score()));
        }
        return String.join(in(locale, "list.comma"), parts);
    }

    /** A scholarship, or a change of one, in one sentence. */
    String study(StudyAsk ask, Locale locale) {
        String comma = in(locale, "list.comma");
        if (ask.studyId() != 0) {
            return in(locale, "study.change." + ask.change()) + (ask.shown(this, locale).isEmpty() ? "" : comma + ask.shown(this, locale));
        }
        List<String> parts = new ArrayList<>(List.of(in(locale, "study.degree." + ask.degree()), ask.field(), ask.institution()));
        if (!ask.country().isEmpty()) {
            parts.add(country(ask.country(), locale));
        }
        parts.add(span(ask.first(), ask.last(), locale));
        if (ask.doctor()) {
            parts.add(in(locale, "study.doctor.said"));
        }
        return String.join(comma, parts);
    }

    /** The name of a country in this language, by its code. */
    String country(String code, Locale locale) {
        return new Locale("", code).getDisplayCountry(locale);
    }

    /** The same in the language of this request. */
    public String country(String code) {
        return country(code, Wishes.now().locale());
    }
}
