package masar.development.view;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import masar.ui.Option;
import masar.ui.Wishes;

/** Choices that several pages offer. */
final class Choices {
    private Choices() {
    }

    /** The countries of the world but this one, by name in the language of this request. */
    static List<Option> countries() {
        Locale locale = Wishes.now().locale();
        return Stream.of(Locale.getISOCountries()).filter(c -> !"SA".equals(c)).map(c -> new Option(c, new Locale("", c).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(locale))).toList();
    }
}
