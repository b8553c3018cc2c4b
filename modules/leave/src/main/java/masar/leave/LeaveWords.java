package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import masar.kernel.OpenToAll;
import masar.leave.law.LeaveType;
import masar.requests.Effect;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Leaves in words. */
@ApplicationScoped
@Named("leaveWords")
@OpenToAll("words")
public class LeaveWords {
    @Inject Texts texts;

    String in(Locale locale, String key, Object... args) {
        return texts.in(locale, key, args);
    }

    /** The name of a kind in the language of this request. */
    public String type(String code) {
        return texts.get("leave.type." + code);
    }

    String type(String code, Locale locale) {
        return texts.in(locale, "leave.type." + code);
    }

    String span(LocalDate first, LocalDate last, Locale locale) {
        return texts.in(locale, first.equals(last) ? "leave.span.one" : "leave.span", first, last, (int) (last.toEpochDay() - first.toEpochDay() + 1));
    }

    /** From when to when, in the language of this request. */
    public String span(LocalDate first, LocalDate last) {
        return span(first, last, Wishes.now().locale());
    }

    /** A request in one sentence. */
    String ask(LeaveAsk ask, Locale locale) {
        String told = told(ask.told(), locale);
        return brief(ask, locale) + (ask.chain() != 0 || told.isEmpty() ? "" : texts.in(locale, "list.comma") + told);
    }

    /** Which leave and when. */
    String brief(LeaveAsk ask, Locale locale) {
        String kind = type(ask.type(), locale);
        if (ask.chain() != 0) {
            return ask.last().isBefore(ask.first()) ? texts.in(locale, "leave.ask.cancel", kind, ask.first()) : texts.in(locale, "leave.ask.cut", kind, ask.first(), ask.last());
        }
        return kind + texts.in(locale, "list.comma") + span(ask.first(), ask.last(), locale);
    }

    private String told(Map<String, String> told, Locale locale) {
        return new TreeMap<>(told).entrySet().stream().map(e -> told(LeaveType.Ask.valueOf(e.getKey()), e.getValue(), locale))
                .collect(Collectors.joining(texts.in(locale, "list.comma")));
    }

    private String told(LeaveType.Ask ask, String value, Locale locale) {
        String shown = ask.isYes() ? texts.in(locale, "true".equals(value) ? "fact.yes" : "fact.no") : ask.isDay() ? texts.in(locale, "leave.day", LocalDate.parse(value))
                : ask == LeaveType.Ask.DEGREE ? texts.in(locale, "leave.degree." + value) : value;
        return texts.in(locale, "fact." + ask.key()) + ": " + shown;
    }

    /** What is written beside a career event that is cut. */
    String cut(String number) {
        return texts.in(Locale.forLanguageTag("ar"), "leave.event.cut", number);
    }

    /** What is written beside a career event that another leave broke. */
    String broken(String number) {
        return texts.in(Locale.forLanguageTag("ar"), "leave.event.broken", number);
    }

    Effect effect(Locale locale, String what, String before, String after, Object basis) {
        String key = basis instanceof LeaveType type ? "leave.type." + type : "finding." + basis;
        return new Effect(texts.in(locale, what), before, after, texts.in(locale, key));
    }
}
