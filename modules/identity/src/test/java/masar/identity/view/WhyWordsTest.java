package masar.identity.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Why it was done, for the auditor and for those whose record it is")
class WhyWordsTest {
    private static final Map<String, String> TEXTS = Map.of("audit.cause.REQUEST", "Request", "audit.cause.RECORD", "The record as of {0}", "audit.cause.POSTS",
            "The changes of the post", "audit.cause.RECORD_KNOWN", "The record as of {0}, known up to {1}", "audit.cause.HISTORY", "The changes of {0}",
            "field.MAJOR", "Major");

    @ParameterizedTest(name = "{0}")
    @DisplayName("is said in words, with days as everywhere; what people wrote stays")
    @CsvSource(delimiter = '|', value = {
        "REQUEST 48-0186-0950|Request \u206848-0186-0950\u2069",
        "RECORD 2026-11-23|The record as of day 327",
        "RECORD_KNOWN 2026-11-23 2026-01-01|The record as of day 327, known up to day 1",
        "POSTS|The changes of the post",
        "HISTORY MAJOR.82|The changes of Major",
        "142/7 2026-11-23|142/7 day 327",
        "2026-11-23 / 2026-11-23T13:38:14.580295Z|day 327 / day 327",
        "قرار 2026-99-99|قرار 2026-99-99",
        "خطأ في الإدخال|خطأ في الإدخال"})
    void words(String kept, String said) {
        assertEquals(said, WhyWords.of(kept, key -> Optional.ofNullable(TEXTS.get(key)), day -> "day " + day.getDayOfYear(), List.of("field.")));
    }
}
