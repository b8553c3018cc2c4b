package masar.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;

/** What is wrong with a call, as {@code application/problem+json} (RFC 9457): each field and its sentence in both languages. */
@ApplicationScoped
@OpenToAll("turns refusals into words")
public class ProblemDocument {
    /** Its media type. */
    public static final String TYPE = "application/problem+json;charset=UTF-8";
    private static final Locale ARABIC = new Locale("ar");
    @Inject Texts texts;

    /** The document of a refusal. */
    public String of(int status, String title, List<Refused.Problem> problems) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        problems.forEach(problem -> errors.add(Json.createObjectBuilder().add("field", problem.field()).add("code", problem.key())
                .add("ar", sentence(ARABIC, problem)).add("en", sentence(Locale.ENGLISH, problem))));
        String detail = problems.stream().map(problem -> sentence(ARABIC, problem) + " / " + sentence(Locale.ENGLISH, problem))
                .collect(Collectors.joining("; "));
        return Json.createObjectBuilder().add("type", "about:blank").add("title", title).add("status", status).add("detail", detail)
                .add("errors", errors).build().toString();
    }

    /** The sentence of a problem with the name of its field before it. Values are plain text: dates stay ISO in both languages. */
    private String sentence(Locale locale, Refused.Problem problem) {
        String sentence = words(locale, problem);
        String plain = locale.equals(ARABIC) ? sentence : sentence.replaceAll("[\\u2066-\\u2069]", "");
        return problem.field().isEmpty() ? plain : name(locale, problem.field()) + ": " + plain;
    }

    private String words(Locale locale, Refused.Problem problem) {
        try {
            return texts.in(locale, problem.key(), problem.args().stream().map(String::valueOf).toArray());
        } catch (IllegalArgumentException notText) {
            // The sentence wants a number as a number: to group its digits, or to choose between one and many.
            return texts.in(locale, problem.key(), problem.args().toArray());
        }
    }

    private String name(Locale locale, String field) {
        // What a request itself has is called the same for every kind; the rest by the fact it is.
        String own = "member." + field;
        String key = texts.containsKey(own) ? own : "fact." + field;
        return texts.containsKey(key) ? texts.in(locale, key) + " (" + field + ")" : field;
    }
}
