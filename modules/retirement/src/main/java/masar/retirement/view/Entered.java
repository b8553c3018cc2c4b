package masar.retirement.view;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import masar.kernel.Refused;
import masar.ui.Texts;

/** The facts that the address of a calculator's page brings, and what is wrong with each. */
public final class Entered {
    private static final int LONGEST = 60;
    private final List<String> typed;
    private final List<String> chosen;
    private final Texts texts;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, String> wrongs = new LinkedHashMap<>();

    /**
     * A field that is typed in.
     *
     * @param name  its name in the address
     * @param value what was typed
     * @param wrong what is wrong with it, empty when nothing is
     */
    public record Typed(String name, String value, String wrong) {
    }

    /** Reads what the address says of these: what is typed in and what is chosen from a list. */
    Entered(List<String> typed, List<String> chosen, Texts texts) {
        this.typed = typed;
        this.chosen = chosen;
        this.texts = texts;
        Map<String, String> given = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        Stream.concat(typed.stream(), chosen.stream()).filter(given::containsKey).forEach(name -> facts.put(name, cut(given.get(name))));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    Map<String, String> facts() {
        return facts;
    }

    /** Notes what was refused: at its field, and in the summary in the order of the fields. */
    void refused(Refused refused) {
        List<String> order = Stream.concat(typed.stream(), chosen.stream()).toList();
        refused.problems().stream().sorted(Comparator.comparing(problem -> order.indexOf(problem.field())))
                .forEach(problem -> wrong(problem.field(), sentence(problem)));
    }

    // Codes are for programs that call; a person chooses from the list.
    private String sentence(Refused.Problem problem) {
        return chosen.contains(problem.field()) && problem.key().equals("refused.retirement.choice") ? texts.get("retirement.refused.list")
                : texts.get(problem.key(), problem.args().toArray());
    }

    private void wrong(String field, String sentence) {
        wrongs.put(field, sentence);
        String id = chosen.contains(field) ? "f-" + field : field;
        String named = field.isEmpty() ? sentence : texts.get("fact." + field) + ": " + sentence;
        FacesContext.getCurrentInstance().addMessage(field.isEmpty() ? null : id, new FacesMessage(FacesMessage.SEVERITY_ERROR, named, named));
    }

    /** The fields that are typed in. */
    List<Typed> fields() {
        return typed.stream().map(name -> new Typed(name, get(name), wrong(name))).toList();
    }

    /** What was typed or chosen, empty when nothing was. */
    String get(String name) {
        return facts.getOrDefault(name, "");
    }

    /** What is wrong with a field, empty when nothing is. */
    String wrong(String name) {
        return wrongs.getOrDefault(name, "");
    }
}
