using System.Text;
using System.Xml;

namespace DisclosureLint.Reporting;

/// <summary>Writes one XML document, indented. Characters that XML has no way to hold become the replacement character.</summary>
internal static class XmlDocumentText
{
    public static void Write(TextWriter output, Action<XmlWriter> write)
    {
        // Written to a string first: a writer of text would declare the encoding of that text, not of the file it ends up in.
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize };
        using (var xml = XmlWriter.Create(text, settings)) write(xml);
        output.Write(text);
        output.Write('\n');
    }

    public static void WriteAttribute(this XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Clean(value));

    public static void WriteAttribute(this XmlWriter xml, string name, int value) => xml.WriteAttributeString(name, XmlConvert.ToString(value));

    public static void WriteText(this XmlWriter xml, string text) => xml.WriteString(Clean(text));

    private static string Clean(string text)
    {
        var i = 0;
        while (i < text.Length && IsFine(text, i)) i++;
        if (i == text.Length) return text;
        var clean = new StringBuilder(text);
        for (; i < clean.Length; i++)
        {
            if (!IsFine(text, i)) clean[i] = '\ufffd';
        }

        return clean.ToString();
    }

    private static bool IsFine(string text, int i) =>
        XmlConvert.IsXmlChar(text[i])
        || (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
        || (i > 0 && XmlConvert.IsXmlSurrogatePair(text[i], text[i - 1]));
}
