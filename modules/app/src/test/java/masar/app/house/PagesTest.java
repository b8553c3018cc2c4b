package masar.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The pages of the house")
class PagesTest {
    private static final Pattern RAW = Pattern.compile("<[ph]:\\w+|\"(?:jakarta\\.faces\\.html|http://xmlns\\.jcp\\.org/jsf/html|primefaces|http://primefaces\\.org/ui)\"");
    private static final Pattern INLINE = Pattern.compile("\\sstyle\\s*=\\s*[\"'][^\"']*:|<style\\b|<script\\b(?![^>]*\\bsrc=)|\\son[a-z]+\\s*=\\s*\"|javascript:"
            + "|\\bescape\\s*=\\s*[\"']false", Pattern.CASE_INSENSITIVE);
    // An act on a row of a list: the list may be another one when the form comes back.
    private static final Pattern ROW_ACT = Pattern.compile("<m:button\\b(?![^>]*\\sof=)[^>]*\\saction=\"#\\{\\w+\\.\\w+\\(\\w+\\.[^>]*>");
    private static final Pattern NOT_WORDS = Pattern.compile("(?s)<!--.*?-->|<!DOCTYPE[^>]*>|<\\?.*?\\?>|[#$]\\{[^}]*}|<[^>]*>|&[#\\w]+;");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @Test
    @DisplayName("are written in house tags, say of which row an act is, are without inline style or script or a word that switches escaping off, and leave all words to the text files")
    void house() {
        List<String> wrong = new ArrayList<>();
        for (Path page : Building.files("", ".xhtml")) {
            offences(Building.read(page), Building.owner(page).equals("ui")).forEach(o -> wrong.add(Building.name(page) + ": " + o));
        }
        assertEquals(List.of(), wrong);
        assertTrue(Building.files("", ".xhtml").size() > 1);
    }

    @ParameterizedTest
    @DisplayName("would be noticed otherwise")
    @ValueSource(strings = {"<p:dataTable value='x'/>", "<h:inputText/>", "<div style=\"color:red\"/>", "<script>alert(1)</script>", "<x escape=\"false\"/>",
        "<a href=\"x\" onclick=\"go()\"/>", "<p>إرسال</p>", "<p>Send</p>",
        "<m:button id=\"a\" action=\"#{page.remove(row.id())}\"/>"})
    void offenders(String page) {
        assertEquals(1, offences(page, false).size());
    }

    @Test
    @DisplayName("may be as quiet as this one")
    void fine() {
        assertEquals(List.of(), offences("<m:button of=\"#{row.id()}\" action=\"#{page.remove(row.id())}\"/><m:page title=\"#{text['a.b']}\"><h1>#{text['a.b']}</h1>&#160;·</m:page>", false));
    }

    private static List<String> offences(String page, boolean ui) {
        List<String> wrong = new ArrayList<>();
        String shown = page.replaceAll("(?s)<!--.*?-->", "");
        if (!ui) {
            RAW.matcher(shown).results().forEach(r -> wrong.add("raw tag " + r.group()));
        }
        INLINE.matcher(shown).results().forEach(r -> wrong.add("inline " + r.group().strip()));
        ROW_ACT.matcher(shown).results().forEach(r -> wrong.add("an act on a row that does not say of which: " + r.group()));
        WORD.matcher(NOT_WORDS.matcher(shown.replaceAll("(?s)<script.*?</script>", "")).replaceAll(" ")).results()
                .forEach(r -> wrong.add("word outside the text files: " + r.group()));
        return wrong.stream().distinct().toList();
    }
}
