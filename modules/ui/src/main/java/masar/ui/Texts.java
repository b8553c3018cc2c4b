package masar.ui;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import masar.kernel.OpenToAll;

/**
 * Every word the house says, in both languages: {@code #{text['people.title']}}, with arguments {@code #{text.of('key', a, b)}}.
 * Modules are found by {@code META-INF/masar.module}; their words stand in {@code masar/<module>/text_{ar,en}.properties}, UTF-8, in
 * ICU message format. A key that is missing shows as {@code ??key??} and is logged.
 */
@Named("text")
@ApplicationScoped
@OpenToAll("words")
public class Texts extends AbstractMap<String, String> {
    private static final Logger LOG = Logger.getLogger(Texts.class.getName());
    private static final int MOST_COUNTS = 20_000;
    /** From this letter on, of those that mean nothing to anybody, one stands for each word that a text is filled in with. */
    private static final char STANDS_FOR = '\uE000';
    /** The languages of the house, the default first. */
    public static final List<String> LANGUAGES = List.of("ar", "en");
    @Inject Format format;
    private final Map<String, Map<String, String>> words = new HashMap<>();
    /** Patterns of the text files as they were read once; their number is that of the texts. */
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Map<String, Optional<PlainPattern>> plain = new ConcurrentHashMap<>();
    /** Patterns by rules that were filled in with whole numbers and stand-ins alone: so many days or events are said on every page. No sum of money, nothing of anybody is kept. */
    private final Map<Filled, String> counts = new ConcurrentHashMap<>();

    private record Filled(String way, String pattern, List<Object> numbers) {
    }

    /** Reads all words; also called by hand where no container does it. */
    @PostConstruct
    public void load() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Set<String> modules = modules(loader);
        for (String language : LANGUAGES) {
            Map<String, String> all = new HashMap<>();
            for (String module : modules) {
                read(loader, module, language).forEach((key, value) -> {
                    String before = all.putIfAbsent((String) key, (String) value);
                    if (before != null && !before.equals(value)) {
                        LOG.log(Level.WARNING, "text {0} is written twice, second time in {1}", new Object[] {key, module});
                    }
                });
            }
            words.put(language, all);
        }
    }

    /** Names of all modules that bring words. */
    static Set<String> modules(ClassLoader loader) {
        try {
            Set<String> modules = new TreeSet<>();
            for (URL marker : Collections.list(loader.getResources("META-INF/masar.module"))) {
                try (BufferedReader lines = new BufferedReader(new InputStreamReader(marker.openStream(), StandardCharsets.UTF_8))) {
                    lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(modules::add);
                }
            }
            return modules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of one module in one language; empty where it has none. */
    static Properties read(ClassLoader loader, String module, String language) {
        Properties all = new Properties();
        try (InputStream file = loader.getResourceAsStream("masar/" + module + "/text_" + language + ".properties")) {
            if (file != null) {
                all.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a key in the language of this request, for {@code #{text['key']}}. */
    @Override
    public String get(Object key) {
        return in(Wishes.now().locale(), String.valueOf(key));
    }

    /** The text of a key with its arguments, in the language of this request. */
    public String get(String key, Object... args) {
        return in(Wishes.now().locale(), key, args);
    }

    /** The text of a key without arguments in the language of this request, where there is one. */
    public Optional<String> find(String key) {
        String language = "en".equals(Wishes.now().locale().getLanguage()) ? "en" : "ar";
        return Optional.ofNullable(words.getOrDefault(language, Map.of()).get(key));
    }

    /** The same for pages, where a method of another name is needed: {@code #{text.of('requests.left', days)}}. */
    public String of(String key, Object... args) {
        return in(Wishes.now().locale(), key, args);
    }

    /** The text of a key in a given language, for mails and papers. Days and numbers in it are of that language too, whoever's request it is. */
    public String in(Locale locale, String key, Object... args) {
        String language = "en".equals(locale.getLanguage()) ? "en" : "ar";
        if (args.length > 0 && !language.equals(Wishes.now().language())) {
            return Wishes.as(new Wishes(language, "", "", ""), () -> in(locale, key, args));
        }
        String pattern = words.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            LOG.log(Level.WARNING, "no text {0} in {1}", new Object[] {key, language});
            return "??" + key + "??";
        }
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        Object[] ready = format.arguments(args);
        Optional<String> filled = plain.computeIfAbsent(pattern, PlainPattern::of).flatMap(p -> p.fill(ready, "arab".equals(digits(language))));
        return filled.orElseGet(() -> aroundWords(language, pattern, ready));
    }

    /** Filled in with its whole numbers, which rules look at, and a stand-in for each word, which they do not; then the words are put in their places. */
    private String aroundWords(String language, String pattern, Object[] ready) {
        Object[] numbers = ready.clone();
        for (int i = 0; i < ready.length; i++) {
            if (ready[i] instanceof String) {
                numbers[i] = String.valueOf((char) (STANDS_FOR + i));
            } else if (!(ready[i] instanceof Integer || ready[i] instanceof Long)) {
                return byRules(language, pattern, ready);
            }
        }
        String known = counted(language, pattern, numbers);
        StringBuilder whole = new StringBuilder(known.length());
        for (int i = 0; i < known.length(); i++) {
            int place = known.charAt(i) - STANDS_FOR;
            if (place >= 0 && place < ready.length) {
                whole.append(ready[place]);
            } else {
                whole.append(known.charAt(i));
            }
        }
        return whole.toString();
    }

    private String counted(String language, String pattern, Object[] numbers) {
        Filled key = new Filled(language + digits(language), pattern, List.of(numbers));
        String known = counts.get(key);
        if (known == null) {
            known = byRules(language, pattern, numbers);
            if (counts.size() < MOST_COUNTS) {
                counts.put(key, known);
            }
        }
        return known;
    }

    private String byRules(String language, String pattern, Object[] ready) {
        // Reading a pattern costs more than filling it in. A format is no thread's alone, so each call takes a copy of the one that was read;
        // filled in once before, it also brings along what it needs for numbers.
        String digits = digits(language);
        MessageFormat read = formats.computeIfAbsent(language + digits + pattern, k -> {
            MessageFormat made = new MessageFormat(pattern, ULocale.forLanguageTag(("ar".equals(language) ? "ar-SA" : "en-GB") + "-u-nu-" + digits));
            made.format(ready);
            return made;
        });
        return read.clone().format(ready);
    }

    private static String digits(String language) {
        return "ar".equals(language) ? Wishes.now().digits() : "latn";
    }

    /** Whether the language of this request has the key. */
    @Override
    public boolean containsKey(Object key) {
        return words.getOrDefault(Wishes.now().language(), Map.of()).containsKey(key);
    }

    /** All keys and patterns of the language of this request. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Map.copyOf(words.getOrDefault(Wishes.now().language(), Map.of())).entrySet();
    }
}
