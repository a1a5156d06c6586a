using AngleSharp.Html.Parser;

// Reads each file and parses it with AngleSharp, as the tool must at the least; the number printed keeps the work from being skipped.
var elements = 0L;
var parser = new HtmlParser();
foreach (var path in args)
{
    using var stream = File.OpenRead(path);
    using var document = parser.ParseDocument(stream);
    elements += document.All.Length;
}

Console.WriteLine(elements);
