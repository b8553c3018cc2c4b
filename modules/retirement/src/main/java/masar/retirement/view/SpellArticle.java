package masar.retirement.view;

import masar.kernel.LegalRef;
import masar.ui.Texts;

/** Why a spell does not count, in words: the article, or the law where the article is not known. */
final class SpellArticle {
    private SpellArticle() {
    }

    static String of(String article, Texts texts) {
        return article.matches(".*\\d.*") ? texts.get("retirement.article", article) : texts.get(LegalRef.of(article).lawKey());
    }
}
