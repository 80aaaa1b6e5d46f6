using LawTracker.CuratedData;
var data = DataFolder.Load(args[0], DateOnly.Parse("2026-11-22"));
foreach (var p in data.Problems) Console.WriteLine(p);
if (args.Length > 1) foreach (var f in DataFolder.Fix(args[0], data)) Console.WriteLine("fixed " + f);
